// From a choice to what is to be made: the sheets that are asked for, and what the file is called.
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { Pose } from "#model/pose.ts";
import type { Story } from "#model/story.ts";
import { type Language, textIn } from "#model/text.ts";
import type { AtlasState } from "#state/contract.ts";
import type { TalkState } from "#state/talk/talkContract.ts";
import type { SheetRequest, Workroom } from "#takeaway/contract.ts";
import { deckOf } from "#takeaway/deckOf.ts";
import type { Choice } from "./takeAwayChoice.ts";

export interface Order {
  readonly choice: Choice;
  readonly language: Language;
  readonly pose: Pose;
  /** null = the view is taken, not a story. */
  readonly story: Story | null;
  /** One a sheet, in order; the one that is on screen is `now`. */
  readonly requests: readonly SheetRequest[];
  readonly now: number;
  readonly title: string;
  /** Address of the whole: the story, or the view. */
  readonly link: string;
  readonly slug: string;
  readonly scene: string;
  /** The day that the picture stands for, ISO 8601. */
  readonly day: string;
}

/** `stage`: size of the window in which the map is seen, CSS pixels; null = not seen. */
export function orderOf(
  state: AtlasState,
  talk: TalkState,
  choice: Choice,
  room: Workroom,
  stage: SheetRequest["window"],
): Order {
  const language = choice.language ?? state.language.value;
  const theme = choice.theme ?? state.theme.value;
  const pose: Pose = { ...state.pose.value, theme, language };
  const open = talk.story.value;
  const story = choice.what === "story" ? open : null;
  const shipped = talk.shipped.value;
  const { day } = state.visible.value;
  const common = { choice, language, pose, day };
  if (story) {
    const requests = deckOf(story, { theme, language, format: choice.format, pose, shipped }, room);
    const [first] = requests;
    return {
      ...common,
      story,
      requests,
      now: talk.at.value,
      title: textIn(story.title, language),
      link: first?.link ?? room.linkTo(pose),
      slug: story.id,
      scene: "",
    };
  }
  const visit = state.visit.value;
  const link = room.linkTo(state.pose.value, sceneShown(talk));
  const request: SheetRequest = {
    pose,
    extent: visit && !visit.left ? visit.extent : null,
    window: stage,
    beside: choice.beside,
    theme,
    language,
    format: choice.format,
    title: null,
    text: null,
    citations: null,
    notes: null,
    link,
    kind: "view",
  };
  return {
    ...common,
    story: null,
    requests: [request],
    now: 0,
    title: wordsOf(language).text(state.atlas.manifest.title),
    link,
    slug: wordsOf("en").text(state.atlas.manifest.title),
    scene: viewName(pose),
  };
}

/** The scene that an address can name, while the screen shows what it does. */
export function sceneShown(talk: TalkState): { readonly story: string; readonly scene: string } | null {
  const [story, scene] = [talk.story.value, talk.scene.value];
  return story && scene && talk.shipped.value && !talk.strayed.value ? { story: story.id, scene: scene.id } : null;
}

function viewName({ main, answers, network }: Pose): string {
  if (answers.tool) return answers.tool;
  return main === "network" ? `network-${network.drawing}` : main;
}
