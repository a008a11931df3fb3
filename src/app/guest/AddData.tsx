import type { Language } from "#model/text.ts";
import type { GuestDoor } from "./guestContract.ts";

interface Props {
  readonly door: Pick<GuestDoor, "open">;
  readonly language: Language;
}

const label: Readonly<Record<Language, string>> = { en: "Add data", it: "Aggiungi dati" };

/** The way to bring data; all that it opens is fetched then. */
export function AddData({ door, language }: Props) {
  return (
    <button
      type="button"
      class="quiet guest-add-data"
      aria-haspopup="dialog"
      onClick={() => void door.open().then((desk) => desk?.actions.show({ kind: "add" }))}
    >
      {label[language]}
    </button>
  );
}
