// What an editor chose about frames, kept for as long as the page is open.
import { type Signal, signal } from "@preact/signals";
import type { AtlasState } from "#state/contract.ts";
import { type EmbedChoice, usualChoice } from "./embedChoice.ts";

const kept = new WeakMap<AtlasState, Signal<EmbedChoice>>();

export function keptChoice(state: AtlasState): Signal<EmbedChoice> {
  const choice = kept.get(state) ?? signal(usualChoice);
  kept.set(state, choice);
  return choice;
}
