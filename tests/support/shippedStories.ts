// The stories that this repository ships, and the atlas as a scene shows it: so that what a scene says can be counted again.
import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { parseStory, type Scene, type Story } from "#model/story.ts";
import type { Tie } from "#model/ties.ts";
import type { AtlasState } from "#state/contract.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { poseOfScene } from "#state/talk/scenePose.ts";
import { shippedAtlas } from "./shippedAtlas.ts";

export function shippedStory(id: string): Story {
  const parsed = parseStory(JSON.parse(readFileSync(`data/stories/${id}.json`, "utf8")), id);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

export function sceneOf(story: Story, id: string): Scene {
  const found = story.scenes.find((each) => each.id === id);
  if (!found) throw new Error(`${story.id} has no scene ${id}`);
  return found;
}

/** The atlas as the scene shows it; `answer` asks something of the same date and filter. */
export function shownIn(scene: Pick<Scene, "view">, answer = ""): AtlasState {
  const atlas = shippedAtlas();
  const state = createAtlasState(atlas);
  const view = answer === "" ? scene.view : `${scene.view.split("#")[0]}&${answer}`;
  state.actions.setPose(poseOfScene({ view }, state.pose.peek(), atlas));
  return state;
}

const plain = (words: string) => words.replaceAll("’", "'");

/** That the scene says all of this, on the stage or in the notes, with whichever apostrophe. */
export function says(scene: Scene, language: "en" | "it", ...phrases: readonly string[]): void {
  const words = plain(`${scene.title[language]} ${scene.text[language]} ${scene.notes[language]}`);
  for (const phrase of phrases) expect(words).toContain(plain(phrase));
}

export const sorted = (list: Iterable<string>): readonly string[] => [...list].sort();

/** Ids of those with whom the Union, or the hub of an instrument, is tied in what is visible. */
export function partnersIn(state: AtlasState, passes: (tie: Tie) => boolean = () => true): readonly string[] {
  const ties = state.visible.value.ties.filter(passes);
  return sorted(new Set(ties.map((tie) => (tie.to.id === "EU" ? tie.from.id : tie.to.id))));
}

/** The numbers that sources give for the same thing. */
export function claimsOf(kind: "system" | "instrument", id: string, dispute: string): readonly number[] {
  const atlas = shippedAtlas();
  const thing = kind === "system" ? atlas.systemById.get(id) : atlas.instrumentById.get(id);
  const found = thing?.disagreements?.find((each) => each.id === dispute);
  return (found?.claims ?? []).flatMap(({ number }) => (number === undefined ? [] : [number]));
}

export function dateOf(instrument: string, state = 0): string | null | undefined {
  return shippedAtlas().instrumentById.get(instrument)?.states[state]?.date;
}
