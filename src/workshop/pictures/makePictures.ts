// Every picture that a build makes: the atlas's own first view and each scene that shows the map, in both languages.
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import type { decodeCountryPlaces } from "#loading/placeNames.ts";
import type { Atlas } from "#model/atlas.ts";
import { fullTitle } from "#model/fullTitle.ts";
import { defaultPose, type Pose, themeNames } from "#model/pose.ts";
import type { Scene, Story } from "#model/story.ts";
import { storyStep } from "#model/storyStep.ts";
import { type Language, languages, textIn } from "#model/text.ts";
import { openAnswer } from "#state/answers/openAnswer.ts";
import { cardOf } from "#state/cardOf.ts";
import type { AtlasState } from "#state/contract.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { poseParameters } from "#state/poseAddress.ts";
import { sentenceOf } from "#state/sentences.ts";
import { poseOfScene } from "#state/talk/scenePose.ts";
import { KeyMark } from "#views/legend/KeyMark.tsx";
import { keyOf } from "#views/legend/keyOf.ts";
import { keyLabel } from "#views/legend/keyRows.ts";
import type { PackedWorld } from "#views/map/picture/packedWorld.ts";
import type { PerTheme, PictureFile, PictureIndex, Sight } from "#views/map/picture/pictureFile.ts";
import type { MapScene } from "#views/map/scene.ts";
import { stateScene } from "#views/map/stateScene.ts";
import { packScene } from "./packScene.ts";
import { packWorld, type WorldTopology } from "./packWorld.ts";
import { type Seen, seenBy } from "./probes.ts";

export interface PictureSources {
  readonly edition: string;
  readonly atlas: Atlas;
  readonly stories: readonly Story[];
  readonly world: { readonly coarse: WorldTopology; readonly medium: WorldTopology };
  readonly places: ReturnType<typeof decodeCountryPlaces>;
}

/** From here on the live map shows the medium world. */
const mediumFrom = 2.6;

/** File name below pictures/ to text. */
export function* makePictures(sources: PictureSources): Generator<readonly [name: string, text: string]> {
  const { atlas, edition, stories } = sources;
  const whole: Sight = { kind: "whole", extent: atlas.manifest.extent };
  const first = aspectOf(sources, defaultPose, whole);
  for (const language of languages) {
    const state = stateOf(sources, defaultPose, language, "light");
    const words = {
      title: fullTitle(atlas.manifest, language),
      text: sentenceOf(state, "map").value,
    };
    yield [`default.${language}.json`, JSON.stringify(pictureFile(sources, first, language, { ...words, step: null }))];
  }
  for (const story of stories) {
    for (const [at, scene] of story.scenes.entries()) {
      const pose = poseOfScene(scene, defaultPose, atlas);
      if (pose.main !== "map") continue;
      const aspect = aspectOf(sources, pose, sightOf(scene, pose, atlas));
      const step = storyStep(story, at);
      for (const language of languages) {
        const words = { title: textIn(scene.title, language), text: textIn(scene.text, language) || null, step };
        yield [
          `${story.id}/${scene.id}.${language}.json`,
          JSON.stringify(pictureFile(sources, aspect, language, words)),
        ];
      }
    }
  }
  const drawn = (scene: Scene) => poseOfScene(scene, defaultPose, atlas).main === "map";
  const index: PictureIndex = {
    edition,
    says: poseParameters.filter((name) => !["theme", "lang", "render"].includes(name)),
    stories: Object.fromEntries(
      stories.map(({ id, scenes }) => [id, scenes.map((scene) => ({ id: scene.id, drawn: drawn(scene) }))]),
    ),
  };
  yield ["index.json", JSON.stringify(index)];
}

function sightOf(scene: Scene, { camera }: Pose, { manifest }: Atlas): Sight {
  if (scene.extent) return { kind: "extent", extent: scene.extent };
  return camera ? { kind: "camera", camera } : { kind: "whole", extent: manifest.extent };
}

interface Aspect {
  readonly pose: Pose;
  readonly sight: Sight;
  readonly seen: Seen;
  /** The same for both languages and all themes. */
  readonly world: PackedWorld;
}

function aspectOf(sources: PictureSources, pose: Pose, sight: Sight): Aspect {
  const seen = seenBy(sight, pose.projection);
  const { countries, blocs } = stateScene(stateOf(sources, pose, "en", "light"), sources.places);
  const coloured = new Set([
    ...countries.filter(({ alpha, emphasis }) => alpha > 0 || emphasis === "chosen").map(({ a3 }) => a3),
    ...blocs.flatMap(({ members }) => members),
  ]);
  const topology = seen.zoom >= mediumFrom ? sources.world.medium : sources.world.coarse;
  return { pose, sight, seen, world: packWorld(topology, seen, coloured) };
}

function stateOf(
  { atlas }: PictureSources,
  pose: Pose,
  language: Language,
  theme: (typeof themeNames)[number],
): AtlasState {
  const state = createAtlasState(atlas, { ...pose, language, theme });
  if (pose.answers.tool) state.actions.setPainter(openAnswer(state).paint);
  return state;
}

function pictureFile(
  sources: PictureSources,
  { pose, sight, seen, world }: Aspect,
  language: Language,
  words: Pick<PictureFile, "title" | "text" | "step">,
): PictureFile {
  const states = themeNames.map((theme) => stateOf(sources, pose, language, theme));
  const scenes = states.map((state) => stateScene(state, sources.places)) as unknown as PerTheme<MapScene>;
  return {
    ...words,
    edition: sources.edition,
    asOf: pose.time ?? sources.atlas.manifest.asOf,
    ...(cardOf(states[0] as AtlasState).peek() ? { chosen: true } : {}),
    language,
    projection: pose.projection,
    sight,
    world,
    scene: packScene(scenes, seen),
    key: packedKey(states[0] as AtlasState),
  };
}

function packedKey(state: AtlasState): PictureFile["key"] {
  return keyOf(state)
    .peek()
    .map((row) => ({
      label: themeNames.map((theme) => keyLabel(row, theme)) as unknown as PerTheme<string>,
      mark: themeNames.map((theme) =>
        renderToString(h(KeyMark, { mark: row.mark, atlas: state.atlas, theme })),
      ) as unknown as PerTheme<string>,
    }));
}
