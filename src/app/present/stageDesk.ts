// What happens on the stage for each act of a key, a button or a finger; and what Escape undoes, layer by layer.
import { batch, computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { FullScreen } from "#app/fullScreen.ts";
import type { Ref } from "#model/atlas.ts";
import type { AtlasState } from "#state/contract.ts";
import { readSceneView } from "#state/talk/scenePose.ts";
import type { TalkState } from "#state/talk/talkContract.ts";
import type { KeyAct } from "./presentKey.ts";

export interface StageDesk {
  readonly over: Signal<"nothing" | "overview" | "help">;
  /** Digits of a scene's number, until Enter. */
  readonly typed: Signal<string>;
  /** Leaves of a list of sources that is too long for one. */
  readonly page: Signal<number>;
  readonly pages: Signal<number>;
  /** Which scene, or story, of the overview the keys are at. */
  readonly aimed: Signal<number>;
  /** Rises with each act of a hand. */
  readonly hands: ReadonlySignal<number>;
  perform(act: KeyAct): void;
  /** What was chosen on the way, apart from what the scene itself shows. */
  readonly chosenApart: ReadonlySignal<boolean>;
}

export interface DeskRoom {
  readonly fullScreen: Pick<FullScreen, "on" | "enter" | "leave">;
  readonly openPresenter?: () => void;
  /** How many stand in a row of the overview. */
  readonly columns: () => number;
}

/** More digits are no number of a scene. */
const digitsAtMost = 3;

export function stageDesk(state: AtlasState, talk: TalkState, room: DeskRoom): StageDesk {
  const over = signal<"nothing" | "overview" | "help">("nothing");
  const typed = signal("");
  const page = signal(0);
  const pages = signal(1);
  const aimed = signal(0);
  const hands = signal(0);
  const { actions } = talk;
  const scenes = () => talk.story.peek()?.scenes ?? [];
  const stories = () => {
    const shelf = talk.shelf.peek();
    return shelf.kind === "here" ? shelf.stories : [];
  };
  const ofScene = computed(() => {
    const scene = talk.scene.value;
    return (scene ? readSceneView(scene.view, state.atlas).pose.selection : null) as Ref | null;
  });
  const chosenApart = computed(() => state.selection.value !== null && state.selection.value !== ofScene.value);
  const close = () => {
    over.value = "nothing";
  };
  const go = (index: number) => {
    close();
    page.value = 0;
    actions.go(index);
  };
  const step = (by: 1 | -1) => {
    close();
    // As a speaker expects after a blank screen: first what was there.
    if (talk.blank.peek() !== null) return actions.setBlank(null);
    if (!talk.strayed.peek() && talk.scene.peek()?.kind === "sources") {
      const next = page.peek() + by;
      if (next >= 0 && next < pages.peek()) {
        page.value = next;
        return;
      }
    }
    page.value = 0;
    if (by > 0) actions.next();
    else actions.previous();
  };
  const blank = (to: "black" | "white") => {
    close();
    actions.setBlank(talk.blank.peek() === to ? null : to);
  };
  const open = (what: "overview" | "help") => {
    actions.setBlank(null);
    over.value = over.peek() === what ? "nothing" : what;
    if (what !== "overview") return;
    aimed.value = talk.at.peek();
    void actions.readShelf();
  };
  const move = (to: "left" | "right" | "up" | "down" | "first" | "last") => {
    const last = (talk.story.peek() ? scenes() : stories()).length - 1;
    const row = Math.max(1, room.columns());
    const now = aimed.peek();
    const wanted = { left: now - 1, right: now + 1, up: now - row, down: now + row, first: 0, last }[to];
    // Up from the first row and down from the last stay where they are; a short last row is reached at its end.
    const off = to === "up" ? wanted < 0 : to === "down" && Math.floor(now / row) === Math.floor(last / row);
    if (!off) aimed.value = Math.max(0, Math.min(last, wanted));
  };
  const pick = () => {
    if (talk.story.peek()) return go(aimed.peek());
    const story = stories()[aimed.peek()];
    close();
    if (story) actions.open(story);
  };
  const back = () => {
    if (typed.peek() !== "") typed.value = "";
    else if (over.peek() !== "nothing") close();
    else if (talk.blank.peek() !== null) actions.setBlank(null);
    else if (chosenApart.peek()) state.actions.select(ofScene.peek());
    else if (talk.strayed.peek()) actions.comeBack();
    else actions.present(false);
  };
  const jump = () => {
    const number = Number(typed.peek());
    typed.value = "";
    if (number >= 1 && number <= scenes().length) go(number - 1);
  };
  const perform = (act: KeyAct) => {
    if (act.kind !== "play" && act.kind !== "nothing") hands.value += 1;
    if (!["digit", "jump", "back", "nothing"].includes(act.kind)) typed.value = "";
    switch (act.kind) {
      case "next":
        return step(1);
      case "previous":
        return step(-1);
      case "first":
      case "fromFirst":
        return go(0);
      case "last":
        return go(scenes().length - 1);
      case "fromHere":
        return go(talk.at.peek());
      case "black":
      case "white":
        return blank(act.kind);
      case "digit":
        // A number that nothing stands under is begun anew.
        typed.value = (typed.peek().length >= digitsAtMost ? "" : typed.peek()) + act.digit;
        return;
      case "jump":
        return jump();
      case "overview":
      case "help":
        return open(act.kind);
      case "fullScreen":
        return room.fullScreen.on.peek() ? room.fullScreen.leave() : room.fullScreen.enter();
      case "presenter":
        return room.openPresenter?.();
      case "play":
        return actions.setPlaying(!talk.playing.peek() && scenes().length > 1);
      case "move":
        return move(act.step);
      case "pick":
        return pick();
      case "back":
        return back();
      case "press":
      case "scroll":
      case "nothing":
        return;
    }
  };
  return { over, typed, page, pages, aimed, hands, chosenApart, perform: (act) => batch(() => perform(act)) };
}
