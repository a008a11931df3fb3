// The address of a frame: what it asks for itself, then the scene or the whole pose, with nothing left to what is usual today.
import { type FrameRequest, frameQuery } from "#model/frameRequest.ts";
import { plainQuery } from "#model/plainQuery.ts";
import type { Pose, ViewId } from "#model/pose.ts";
import { answerParameters } from "#state/answersAddress.ts";
import { addressOfPose, type PoseParameter, poseParameters } from "#state/poseAddress.ts";
import type { EmbedChoice } from "./embedChoice.ts";

/** What is on screen, as an embed sees it. */
export interface EmbedView {
  readonly pose: Pose;
  /** Scene of a shipped story that is open; null = none is, or it is nobody's but the reader's. */
  readonly scene: { readonly story: string; readonly scene: string } | null;
  /** The screen shows something else than the scene does. */
  readonly strayed: boolean;
  /** Edition of the data that is on screen, and its day; null = it cannot be held to. */
  readonly edition: { readonly id: string; readonly asOf: string } | null;
  /** What the page's address names of readers' data. */
  readonly data?: readonly string[];
}

/** Settings of a view decide nothing while it is not seen. */
const ofView: Readonly<Record<Exclude<ViewId, "map">, readonly PoseParameter[]>> = {
  network: ["drawing", "order", "parties", "size", "tint", "groups"],
  ladder: ["rungs", "rank", "bands"],
  timeline: [],
  table: ["rows"],
  answers: answerParameters,
};

function deciding({ main, beside, answers }: Pose): ReadonlySet<PoseParameter> {
  const seen = new Set<ViewId | null>([main, beside, answers.tool && "answers"]);
  const unseen = (Object.keys(ofView) as (keyof typeof ofView)[]).filter((view) => !seen.has(view));
  const idle = new Set(unseen.flatMap((view) => ofView[view]));
  return new Set(poseParameters.filter((parameter) => parameter === "answer" || !idle.has(parameter)));
}

/** Some systems cut longer ones. */
const longest = 2000;

/** What can be had of what was chosen: a story only where one is open, an edition only where it can be held to. */
export function possibleChoice(view: EmbedView, choice: EmbedChoice): EmbedChoice {
  const subject = view.scene === null ? "view" : choice.subject === "view" && !view.strayed ? "scene" : choice.subject;
  return { ...choice, subject, frozen: choice.frozen && view.edition !== null };
}

export function requestOf(view: EmbedView, choice: EmbedChoice): FrameRequest {
  const { subject, controls, live, frozen, allowed } = possibleChoice(view, choice);
  return {
    live,
    controls: subject === "story" ? controls : new Set([...controls].filter((control) => control !== "steps")),
    edition: frozen ? (view.edition?.id ?? null) : null,
    allowed: allowed.length > 0 ? allowed : null,
    name: null,
  };
}

/** The pose that the frame shows, where it shows one and no scene. What has no date is held to the day of the data that it is frozen at. */
export function poseOf(view: EmbedView, choice: EmbedChoice): Pose {
  const { theme, language, frozen } = possibleChoice(view, choice);
  const time = frozen ? (view.pose.time ?? view.edition?.asOf ?? null) : view.pose.time;
  return { ...view.pose, time, theme, language, renderer: "auto" };
}

/** `home`: the app's own address. What decides the view is written even where it is as usual, unless that takes more than 2,000 characters. */
export function embedAddress(home: string, view: EmbedView, choice: EmbedChoice): string {
  const page = new URL("embed.html", home).href;
  const { subject, theme, language } = possibleChoice(view, choice);
  const query = frameQuery(requestOf(view, choice));
  // A file of the reader's own is on no other machine, and a frame asks nobody for it.
  for (const name of view.data ?? []) if (!name.startsWith("file:")) query.append("data", name);
  if (subject !== "view" && view.scene !== null) {
    const { story, scene } = view.scene;
    for (const [name, value] of [
      ["story", story],
      ["scene", scene],
      ["theme", theme],
      ["lang", language],
    ] as const)
      query.set(name, value);
    return `${page}?${plain(query)}`;
  }
  const pose = poseOf(view, choice);
  const written = (full: false | ReadonlySet<PoseParameter>) => {
    const { search, fragment } = addressOfPose(pose, query.toString(), full);
    return `${page}?${plain(new URLSearchParams(search))}${fragment}`;
  };
  const full = written(deciding(pose));
  return full.length <= longest ? full : written(false);
}

/** The slashes of origins, too. */
const plain = (query: URLSearchParams): string => plainQuery(query).replaceAll("%2F", "/");
