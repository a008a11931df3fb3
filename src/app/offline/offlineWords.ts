import type { Language } from "#model/text.ts";

interface OfflineWords {
  readonly title: string;
  readonly ready: (size: string) => string;
  readonly coming: string;
  readonly spare: (size: string) => string;
  readonly keep: string;
  readonly none: string;
  readonly briefing: string;
  readonly install: string;
  readonly newer: string;
  readonly take: string;
  readonly later: string;
}

export const offlineWords: Readonly<Record<Language, OfflineWords>> = {
  en: {
    title: "Without a network",
    ready: (size) =>
      `Ready for offline: this browser keeps the whole atlas (${size}), and opens it without a network, any link to it included.`,
    coming: "The atlas is being kept for the time without a network.",
    spare: (size) =>
      `Your browser asks pages to use little data, so nothing has been kept. The whole atlas takes ${size} on this device.`,
    keep: "Keep it for offline",
    none: "This page is not kept by the browser; it needs the network, or a briefing saved as one file.",
    briefing: "This is a saved briefing: everything it shows is in this one file, and it asks for nothing else.",
    install:
      "To have it among your programs, choose “Install” in the browser's address bar or menu; on a phone, “Add to Home Screen”.",
    newer: "A new version is ready",
    take: "Open it now",
    later: "Later",
  },
  it: {
    title: "Senza rete",
    ready: (size) =>
      `Pronto senza rete: questo browser conserva l'intero atlante (${size}) e lo apre senza rete, da qualsiasi suo indirizzo.`,
    coming: "L'atlante viene conservato per quando manca la rete.",
    spare: (size) =>
      `Il browser chiede alle pagine di usare pochi dati, perciò nulla è stato conservato. L'intero atlante occupa ${size} su questo dispositivo.`,
    keep: "Conserva per l'uso senza rete",
    none: "Il browser non conserva questa pagina: serve la rete, oppure un dossier salvato in un solo file.",
    briefing: "Questo è un dossier salvato: tutto ciò che mostra è in questo solo file, e non chiede altro.",
    install:
      "Per averlo tra i programmi, scegliere «Installa» nella barra degli indirizzi o nel menu del browser; sul telefono, «Aggiungi alla schermata Home».",
    newer: "È pronta una nuova versione",
    take: "Apri ora",
    later: "Più tardi",
  },
};
