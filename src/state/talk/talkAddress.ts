// Story, scene and presenting in the address. While the screen shows what the scene does, the address names the scene alone.
import { batch } from "@preact/signals-core";
import { plainQuery } from "#model/plainQuery.ts";
import type { AtlasState } from "#state/contract.ts";
import { type AddressNote, addressOfPose, poseFromAddress, poseParameters } from "#state/poseAddress.ts";
import { askedScene } from "./askedScene.ts";
import type { AskedTalk, TalkState } from "./talkContract.ts";

export const talkParameters = ["story", "scene", "present", "play", "loop"] as const;
/** What belongs to the room and not to the scene. */
const ofTheRoom: ReadonlySet<string> = new Set(["theme", "lang", "render"]);

export function talkFromAddress(search: string): AskedTalk {
  const query = new URLSearchParams(search);
  const text = (name: string) => query.get(name)?.slice(0, 200) || null;
  const on = (name: string) => query.get(name) === "1";
  return { story: text("story"), scene: text("scene"), present: on("present"), play: on("play"), loop: on("loop") };
}

/** Whether the address says itself what is to be seen, beside or instead of the scene. */
export function saysItself(search: string, fragment: string): boolean {
  const query = new URLSearchParams(search);
  return (
    new URLSearchParams(fragment.replace(/^#/, "")).has("map") ||
    poseParameters.some((name) => !ofTheRoom.has(name) && query.has(name))
  );
}

/** Opens what an address asks for. The pose of an address that says itself what is to be seen goes before the scene's. */
export async function openAsked(
  state: AtlasState,
  talk: TalkState,
  search: string,
  fragment: string,
): Promise<readonly AddressNote[]> {
  const asked = talkFromAddress(search);
  talk.actions.present(asked.present);
  // A story plays itself only where it is presented, and can be stopped.
  talk.actions.setPlaying(asked.present && asked.play);
  talk.actions.setLooping(asked.loop);
  if (asked.story === null) {
    talk.actions.close();
    return [];
  }
  await talk.actions.readShelf();
  const shelf = talk.shelf.peek();
  const story = shelf.kind === "here" ? shelf.stories.find(({ id }) => id === asked.story) : undefined;
  if (!story) {
    talk.actions.close();
    return [missing("story", asked.story)];
  }
  const scene = askedScene(story.scenes, asked.scene);
  const { pose } = poseFromAddress(search, fragment, state.atlas);
  batch(() => {
    state.actions.setTheme(pose.theme);
    state.actions.setLanguage(pose.language);
    state.actions.setRenderer(pose.renderer);
    talk.actions.open(story, scene ?? 0);
    if (saysItself(search, fragment)) state.actions.setPose(pose);
  });
  return scene === null ? [missing("scene", asked.scene ?? "")] : [];
}

function missing(parameter: string, value: string): AddressNote {
  const shown = value.length > 60 ? `${value.slice(0, 60)}…` : value;
  return {
    parameter,
    value,
    text: {
      en: `The address asks for ${parameter} “${shown}”, which this atlas does not have.`,
      it: `L'indirizzo chiede ${parameter} «${shown}», che questo atlante non ha.`,
    },
  };
}

/** Address of what is on screen, talk included; parameters that nobody here owns stay. */
export function addressOfTalk(
  state: AtlasState,
  talk: TalkState,
  search: string,
): { readonly search: string; readonly fragment: string } {
  const pose = state.pose.value;
  const [story, scene] = [talk.story.value, talk.scene.value];
  const query = new URLSearchParams(search);
  for (const name of talkParameters) query.delete(name);
  const named = story && scene && talk.shipped.value;
  if (named) {
    query.set("story", story.id);
    query.set("scene", scene.id);
  }
  if (talk.presenting.value) query.set("present", "1");
  if (talk.presenting.value && talk.playing.value) query.set("play", "1");
  if (talk.looping.value) query.set("loop", "1");
  if (!named) return addressOfPose(pose, query.toString());
  if (talk.strayed.value) {
    const away = addressOfPose(pose, query.toString());
    // The atlas's own first view needs no words in an address; here it must be told from the scene's.
    return saysItself(away.search, away.fragment)
      ? away
      : { ...away, search: `${away.search}&view=${pose.projection}` };
  }
  for (const name of poseParameters) if (!ofTheRoom.has(name)) query.delete(name);
  for (const [name, value] of [
    ["theme", pose.theme],
    ["lang", pose.language],
    ["render", pose.renderer],
  ] as const)
    if (value === "auto") query.delete(name);
    else query.set(name, value);
  return { search: `?${plainQuery(query)}`, fragment: "" };
}
