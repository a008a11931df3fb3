// Which renderer draws the map, and why: the reader's word first, then what this machine can do, measured.
import type { Pose } from "#model/pose.ts";
import type { LocalText } from "#model/text.ts";

export interface RendererChoice {
  readonly kind: "webgl" | "svg";
  /** Said in the interface when it is not the plain best case. */
  readonly because: LocalText | null;
}

export interface Ability {
  readonly kind: "none" | "software" | "hardware";
  /** Software only: how long a small filled test picture takes. */
  readonly frameMs: number;
}

/** Above this a software renderer drags behind the hand; SVG costs about a tenth there. */
const slowFrameMs = 3;

export function chooseRenderer(asked: Pose["renderer"], ability: Ability): RendererChoice {
  if (ability.kind === "none")
    return {
      kind: "svg",
      because: {
        en: "This browser offers no WebGL, so the map is drawn as SVG: the same map, with the same data.",
        it: "Questo browser non offre WebGL: la mappa è disegnata in SVG, con gli stessi dati.",
      },
    };
  if (asked !== "auto") return { kind: asked, because: null };
  if (ability.kind === "software" && ability.frameMs > slowFrameMs)
    return {
      kind: "svg",
      because: {
        en: "This machine draws WebGL without a graphics card, slowly, so the map is drawn as SVG: the same map, lighter.",
        it: "Questa macchina disegna WebGL senza scheda grafica, lentamente: la mappa è disegnata in SVG, uguale ma più leggera.",
      },
    };
  return { kind: "webgl", because: null };
}
