// The map as plain data, from what is visible and what is chosen. Both renderers draw exactly this.
import { groundOf } from "#encoding/ground.ts";
import { answerLines } from "./answerLines.ts";
import { blocOutlines, countryAreas } from "./areas.ts";
import { cableLines } from "./cableLines.ts";
import { guestDrawing } from "./guestDrawing.ts";
import { mapLabels } from "./labels.ts";
import type { MapInput } from "./mapInput.ts";
import { pointMarks } from "./pointMarks.ts";
import type { MapScene } from "./scene.ts";
import { tieArcs } from "./tieArcs.ts";

export function mapScene(input: MapInput): MapScene {
  const { layers, theme, language } = input;
  const brought = layers.guests.on && input.visible.features.length > 0 ? guestDrawing.now : null;
  const guests = brought?.slices(input);
  const guestTiles = layers.guests.on ? (guestDrawing.now?.tiles(input) ?? []) : [];
  return {
    theme,
    language,
    ground: groundOf(theme),
    graticule: layers.graticule.on,
    graticuleAlpha: layers.graticule.opacity,
    labelAlpha: layers.labels.opacity,
    countries: layers.countries.on ? countryAreas(input) : [],
    blocs: blocOutlines(input),
    ...(guests ? { guests } : {}),
    ...(guestTiles.length > 0 ? { guestTiles } : {}),
    cables: layers.cables.on ? cableLines(input) : [],
    lines: answerLines(input),
    ties: layers.ties.on ? tieArcs(input) : [],
    points: [...pointMarks(input), ...(brought?.points(input) ?? [])],
    labels: layers.labels.on ? mapLabels(input) : [],
  };
}
