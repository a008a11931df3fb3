import type { LocalText } from "#model/text.ts";
import type { AddressNote } from "./poseAddress.ts";

/** Named one by one, so many broken values of an address would cover the map. */
const namedAtMost = 4;

/** One note for the whole address; null where all of it could be used. */
export function notesOfAddress(all: readonly AddressNote[]): LocalText | null {
  const notes = all.filter((note, at) => all.findIndex((other) => other.text.en === note.text.en) === at);
  const [first] = notes;
  if (!first || notes.length === 1) return first?.text ?? null;
  const named = notes.slice(0, namedAtMost).map(({ parameter, value }) => ({
    parameter,
    value: value.length > 30 ? `${value.slice(0, 30)}…` : value,
  }));
  const rest = notes.length - named.length;
  const en = named.map(({ parameter, value }) => `${parameter} “${value}”`).join(", ");
  const it = named.map(({ parameter, value }) => `${parameter} «${value}»`).join(", ");
  return {
    en: `The address asks for what this atlas does not have: ${en}${rest > 0 ? `, and ${rest} more` : ""}. The usual is shown instead.`,
    it: `L'indirizzo chiede ciò che questo atlante non ha: ${it}${rest > 0 ? `, e altri ${rest}` : ""}. Si mostra il consueto.`,
  };
}
