// What the page says while files are held over it.
import type { LocalText } from "#model/text.ts";
import "./dropVeil.css";

const hint: LocalText = {
  en: "Drop your data here: GeoJSON, CSV, KML, GPX, TopoJSON, PMTiles, a zip, a folder. A picture saved from this atlas leads back to its view.",
  it: "Rilascia qui i tuoi dati: GeoJSON, CSV, KML, GPX, TopoJSON, PMTiles, uno zip, una cartella. Un’immagine salvata da questo atlante riporta alla sua vista.",
};

export function dropVeil(page: Document): (over: boolean) => void {
  let veil: HTMLElement | null = null;
  return (over) => {
    if (over === (veil !== null)) return;
    veil?.remove();
    veil = null;
    if (!over) return;
    veil = page.createElement("p");
    veil.className = "drop-veil";
    veil.textContent = page.documentElement.lang === "it" ? hint.it : hint.en;
    page.body.append(veil);
  };
}
