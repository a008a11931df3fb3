import type { Language } from "#model/text.ts";

interface FrameWords {
  readonly asOf: (day: string) => string;
  readonly sources: string;
  readonly licence: (licence: string) => string;
  readonly full: string;
  readonly newTab: string;
  readonly fullScreen: string;
  readonly lessScreen: string;
  readonly key: string;
  readonly keyHide: string;
  readonly more: string;
  readonly less: string;
  readonly explore: string;
  /** Where the picture is of another view than the map. */
  readonly exploreView: string;
  readonly coming: string;
  readonly failed: string;
  readonly again: string;
  readonly broken: string;
  readonly brokenOffline: string;
  readonly steps: string;
  readonly step: (at: number, of: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly stepFailed: string;
  readonly strayed: string;
  readonly comeBack: string;
  readonly map: string;
  readonly card: string;
  readonly notes: string;
  readonly dismiss: string;
  readonly address: string;
  readonly blocked: string;
  readonly move: Readonly<
    Record<"tools" | "in" | "out" | "whole" | "move" | "north" | "south" | "east" | "west", string>
  >;
}

export const frameWords: Readonly<Record<Language, FrameWords>> = {
  en: {
    asOf: (day) => `as of ${day}`,
    sources: "Sources, licence",
    licence: (licence) => `Data: ${licence}`,
    full: "Open in full",
    newTab: "opens in a new tab",
    fullScreen: "Full screen",
    lessScreen: "Leave full screen",
    key: "Legend",
    keyHide: "Fold the legend away",
    more: "More",
    less: "Less",
    explore: "Explore the map",
    exploreView: "Explore",
    coming: "The live view is on its way",
    failed: "The live view could not be fetched. The picture stays.",
    again: "Try again",
    broken: "The picture could not be drawn here.",
    brokenOffline: "Its files could not be fetched: the connection or the server may be away.",
    steps: "Scenes of the story",
    step: (at, of) => `${at} of ${of}`,
    previous: "Previous scene",
    next: "Next scene",
    stepFailed: "That scene could not be fetched.",
    strayed: "The view has moved on.",
    comeBack: "Back to the scene",
    map: "Map",
    card: "Card",
    notes: "Notes",
    dismiss: "Dismiss",
    address: "Address of this view",
    blocked: "This page does not let the frame open a tab. The address, to be copied:",
    move: {
      tools: "Move the map",
      in: "Zoom in",
      out: "Zoom out",
      whole: "The whole view",
      move: "Arrows to move the map",
      north: "Move north",
      south: "Move south",
      east: "Move east",
      west: "Move west",
    },
  },
  it: {
    asOf: (day) => `al ${day}`,
    sources: "Fonti, licenza",
    licence: (licence) => `Dati: ${licence}`,
    full: "Apri per intero",
    newTab: "si apre in un’altra scheda",
    fullScreen: "Schermo intero",
    lessScreen: "Lascia lo schermo intero",
    key: "Legenda",
    keyHide: "Ripiega la legenda",
    more: "Di più",
    less: "Di meno",
    explore: "Esplora la mappa",
    exploreView: "Esplora",
    coming: "La vista interattiva sta arrivando",
    failed: "Non è stato possibile caricare la vista interattiva. Resta l’immagine.",
    again: "Riprova",
    broken: "Qui non è stato possibile disegnare l’immagine.",
    brokenOffline: "Non è stato possibile caricarne i file: forse manca la connessione, o il server non risponde.",
    steps: "Scene della storia",
    step: (at, of) => `${at} di ${of}`,
    previous: "Scena precedente",
    next: "Scena successiva",
    stepFailed: "Non è stato possibile caricare quella scena.",
    strayed: "La vista è cambiata.",
    comeBack: "Torna alla scena",
    map: "Mappa",
    card: "Scheda",
    notes: "Note",
    dismiss: "Chiudi",
    address: "Indirizzo di questa vista",
    blocked: "Questa pagina non lascia aprire altre schede. L’indirizzo, da copiare:",
    move: {
      tools: "Muovi la mappa",
      in: "Ingrandisci",
      out: "Rimpicciolisci",
      whole: "Tutta la vista",
      move: "Frecce per muovere la mappa",
      north: "Verso nord",
      south: "Verso sud",
      east: "Verso est",
      west: "Verso ovest",
    },
  },
};
