// A drawing on somebody else's page: there the wheel and a single finger belong to that page, and are given back where a drawing would take them.
import { createContext } from "preact";

export interface Guest {
  /** Whether the page around has wheel and finger now; not while the frame fills the screen. */
  yields(): boolean;
  /** Told when that changes; returns a function that stops it. */
  onChange(listener: () => void): () => void;
  /** The page was given what would have zoomed or moved this. */
  letPass(gesture: "wheel" | "finger", of: "map" | "drawing"): void;
}

/** null where the page is our own. */
export const guest = createContext<Guest | null>(null);
