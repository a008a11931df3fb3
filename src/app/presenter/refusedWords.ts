import type { Language } from "#model/text.ts";

const en = {
  title: "The presenter's window did not open",
  why: "The browser blocked it. Allow pop-ups for this page (usually a sign in the address bar), then open it here.",
  again: "Open the presenter's window",
  close: "Close",
};
const it: typeof en = {
  title: "La finestra del relatore non si è aperta",
  why: "Il browser l'ha bloccata. Consentite le finestre a comparsa per questa pagina (di solito un segno nella barra degli indirizzi), poi apritela qui.",
  again: "Apri la finestra del relatore",
  close: "Chiudi",
};
export const refusedWords: Readonly<Record<Language, typeof en>> = { en, it };
