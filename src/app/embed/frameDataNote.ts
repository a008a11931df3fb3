// A frame's picture is of the atlas alone: where the address names data or another atlas, that is said.
import type { LocalText } from "#model/text.ts";

const lastOf = (name: string): string =>
  (name.split(/[/#]/).findLast((part) => part !== "") ?? name).replace(/~\w+$/, "");

/** What the address names, as a reader knows it: file names, cut; null = nothing. */
export function namedInFrame(search: string): string | null {
  const query = new URLSearchParams(search);
  const names = [...query.getAll("data"), ...query.getAll("atlas")].map((name) =>
    lastOf(name.replace(/^file:/, "")).slice(0, 60),
  );
  if (names.length === 0) return null;
  const more = names.length - 3;
  return `${names.slice(0, 3).join(", ")}${more > 0 ? ` + ${more}` : ""}`;
}

export function frameDataNote(search: string): LocalText | null {
  const names = namedInFrame(search);
  return names === null
    ? null
    : {
        en: `This picture is of the atlas alone. Not in it: ${names}, which the address names. The live view draws data that lie on this site; all else is to be seen where the atlas is opened in full.`,
        it: `Questa immagine è del solo atlante. Vi manca: ${names}, che l’indirizzo indica. La vista interattiva disegna i dati che stanno su questo sito; il resto si vede aprendo l’atlante per intero.`,
      };
}

export const leftOutNote = (names: string): LocalText => ({
  en: `Left out here: ${names}. Open the atlas in full to see it.`,
  it: `Qui manca: ${names}. Per vederlo, apri l’atlante per intero.`,
});
