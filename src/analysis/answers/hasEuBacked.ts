import type { Atlas } from "#model/atlas.ts";
import { isEuBacked } from "./isEuBacked.ts";

/** Whether an atlas speaks of EU backing at all: most of other people's do not, and are then not asked about it. */
export const hasEuBacked = (atlas: Atlas): boolean => atlas.systems.some((system) => isEuBacked(atlas, system));
