import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseAtlas } from "#model/parseAtlas.ts";
import { defaultPose } from "#model/pose.ts";
import type { Scene, Story } from "#model/story.ts";
import type { AtlasState } from "#state/contract.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { createTalk } from "#state/talk/createTalk.ts";
import type { PresenterAction } from "#state/talk/presenterActions.ts";
import { type PresenterSync, presenterSync } from "#state/talk/presenterSync.ts";
import { type StageSync, stageSync } from "#state/talk/stageSync.ts";
import type { TalkState } from "#state/talk/talkContract.ts";
import { timerReads } from "#state/talk/talkSync.ts";
import { smallAtlas } from "../../support/smallAtlas.ts";

const both = (text: string) => ({ en: text, it: text });
const scene = (id: string): Scene => ({
  id,
  kind: "map",
  title: both(id),
  text: both(""),
  notes: both(""),
  view: "?view=globe",
  transition: "cut",
  sources: [],
});
const story = (id: string, scenes: number): Story => ({
  format: "entente-story",
  version: 1,
  id,
  title: both(id),
  summary: both(id),
  scenes: Array.from({ length: scenes }, (_, at) => scene(`s${at}`)),
});
const shelf = [story("long", 6), story("short", 2)] as const;
const edited = story("mine", 4);

const parsed = parseAtlas(smallAtlas());
if (!parsed.ok) throw new Error("the small atlas does not parse");
const atlas = parsed.value;

/** A stage, a presenter's window, and a line between them that can be slow. */
function room(opened: Story = shelf[0]) {
  let time = 1_000_000;
  let ends = 0;
  const toStage: unknown[] = [];
  const toPresenter: unknown[] = [];
  const line = (into: unknown[], kept: boolean) => {
    ends += 1;
    return {
      room: "r",
      me: `e${ends}`,
      kept,
      now: () => time,
      post: (message: unknown) => into.push(structuredClone(message)),
    };
  };
  const openStage = (kept: boolean, at: number, of: Story | null) => {
    const state = createAtlasState(atlas, defaultPose);
    const talk = createTalk(state, () => Promise.resolve({ ok: true, value: shelf, notes: [] }));
    if (of) talk.actions.open(of, at);
    talk.actions.present(true);
    return { state, talk, end: stageSync(talk, line(toPresenter, kept)) };
  };
  let stage: { state: AtlasState; talk: TalkState; end: StageSync } = openStage(false, 0, opened);
  let presenter: PresenterSync = presenterSync(line(toStage, false));
  const self = {
    get talk() {
      return stage.talk;
    },
    get state() {
      return stage.state;
    },
    get presenter() {
      return presenter;
    },
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
    now: () => time,
    /** Hands over one message that is under way, if any. */
    carry: (to: "stage" | "presenter") => {
      const message = (to === "stage" ? toStage : toPresenter).shift();
      if (message !== undefined) (to === "stage" ? stage.end : presenter).hear(message);
    },
    rest: () => {
      for (let turn = 0; toStage.length + toPresenter.length > 0; turn += 1) {
        if (turn > 500) throw new Error("they talk without end");
        self.carry("stage");
        self.carry("presenter");
      }
    },
    /** The address names a shipped story and its scene; an edited one it cannot name. */
    reloadStage: () => {
      const { talk } = stage;
      const now = talk.story.peek();
      stage.end.stop();
      toStage.length = 0;
      stage = openStage(true, talk.at.peek(), shelf.find((each) => each.id === now?.id) ?? null);
    },
    reloadPresenter: () => {
      presenter.stop();
      toPresenter.length = 0;
      presenter = presenterSync(line(toStage, true));
    },
    agree: () => {
      const { values } = presenter;
      expect({
        story: values.peek().story,
        at: values.peek().place.at,
        blank: values.peek().blank,
        ...values.peek().auto,
        ...values.peek().stage,
      }).toEqual({
        story: stage.talk.story.peek(),
        at: stage.talk.at.peek(),
        blank: stage.talk.blank.peek(),
        playing: stage.talk.playing.peek(),
        looping: stage.talk.looping.peek(),
        presenting: stage.talk.presenting.peek(),
        strayed: stage.talk.strayed.peek(),
      });
    },
  };
  return self;
}

describe("stage and presenter", () => {
  test("a key on either side moves both, and the presenter learns the story and its notes", () => {
    const both = room();
    both.rest();
    expect(both.presenter.values.peek().story).toEqual(shelf[0]);
    both.presenter.press({ kind: "next" });
    both.rest();
    expect(both.talk.at.peek()).toBe(1);
    both.talk.actions.next();
    both.rest();
    expect(both.presenter.values.peek().place.at).toBe(2);
    both.presenter.press({ kind: "blank", to: "black" });
    both.rest();
    expect(both.talk.blank.peek()).toBe("black");
    both.talk.actions.next();
    both.rest();
    both.agree();
    expect(both.presenter.values.peek().blank).toBeNull();
  });

  test("the timer begins with the first step on whichever side, is held and set back, and survives both reloads", () => {
    const both = room();
    both.rest();
    both.pass(5000);
    expect(timerReads(both.presenter.values.peek().timer, both.now())).toBe(0);
    both.talk.actions.next();
    both.rest();
    both.pass(60_000);
    both.reloadPresenter();
    both.rest();
    both.reloadStage();
    both.rest();
    expect(timerReads(both.presenter.values.peek().timer, both.now())).toBe(60_000);
    both.presenter.press({ kind: "timerRun" });
    both.pass(1000);
    expect(timerReads(both.presenter.values.peek().timer, both.now())).toBe(60_000);
    both.presenter.press({ kind: "timerReset" });
    expect(timerReads(both.presenter.values.peek().timer, both.now())).toBe(0);
  });

  test("an edited copy, which no address can name, comes back to a stage that was reloaded", () => {
    const both = room(edited);
    both.rest();
    both.presenter.press({ kind: "go", at: 2 });
    both.rest();
    both.reloadStage();
    expect(both.talk.story.peek()).toBeNull();
    both.rest();
    expect(both.talk.story.peek()).toEqual(edited);
    expect(both.talk.at.peek()).toBe(2);
    both.agree();
  });

  test("a presenter who has strayed is told so, and the same scene again leads back", () => {
    const both = room();
    both.rest();
    both.talk.actions.go(5);
    both.state.actions.setProjection("flat");
    both.rest();
    expect(both.presenter.values.peek().stage.strayed).toBe(true);
    both.presenter.press({ kind: "next" });
    both.rest();
    expect(both.state.pose.peek().projection).toBe("globe");
    expect(both.presenter.values.peek().stage.strayed).toBe(false);
    both.agree();
  });

  test("what is not a message of this room changes nothing", () => {
    const both = room();
    both.rest();
    const before = both.presenter.values.peek();
    for (const wrong of [null, 7, "next", {}, { source: "entente-talk" }, { kind: "parts" }])
      both.presenter.hear(wrong);
    both.presenter.hear({
      source: "entente-talk",
      version: 1,
      room: "another",
      from: "stage",
      clock: 900,
      said: { kind: "parts", parts: { place: { n: 900, by: "x", value: { at: 5, since: 0 } } } },
    });
    expect(both.presenter.values.peek()).toBe(before);
  });

  test("a scene beyond the story's end is answered by where the stage is", () => {
    const both = room(shelf[1]);
    both.rest();
    both.presenter.press({ kind: "go", at: 99 });
    both.rest();
    expect(both.talk.at.peek()).toBe(1);
    both.agree();
  });

  test("a stage that goes silent is noticed, and one that closes says so", () => {
    const both = room();
    both.rest();
    expect(both.presenter.stage.peek()).toBe("here");
    for (let turn = 0; turn < 4; turn += 1) both.presenter.ask();
    expect(both.presenter.stage.peek()).toBe("silent");
    both.rest();
    expect(both.presenter.stage.peek()).toBe("here");
  });

  const action: fc.Arbitrary<PresenterAction> = fc.oneof(
    fc.constantFrom<PresenterAction>(
      ...(["next", "previous", "first", "last", "comeBack", "timerRun", "timerReset", "play", "loop"] as const).map(
        (kind) => ({ kind }),
      ),
      { kind: "blank", to: "black" },
      { kind: "blank", to: "white" },
    ),
    fc.record({ kind: fc.constant("go" as const), at: fc.integer({ min: 0, max: 7 }) }),
  );
  const step = fc.oneof(
    { weight: 4, arbitrary: fc.record({ do: fc.constant("presenter" as const), action }) },
    {
      weight: 4,
      arbitrary: fc.record({
        do: fc.constant("stage" as const),
        key: fc.constantFrom("next", "previous", "black", "white", "home", "loop", "play", "other"),
      }),
    },
    {
      weight: 5,
      arbitrary: fc.record({
        do: fc.constant("carry" as const),
        to: fc.constantFrom("stage" as const, "presenter" as const),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constantFrom("reloadStage" as const, "reloadPresenter" as const, "pass" as const),
      }),
    },
  );

  test("whatever is pressed on both sides, however late it comes and whoever is reloaded: at rest they agree", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.constantFrom(shelf[0], edited), (steps, opened) => {
        const both = room(opened);
        for (const each of steps)
          if (each.do === "presenter") both.presenter.press(each.action);
          else if (each.do === "carry") both.carry(each.to);
          else if (each.do === "reloadStage") both.reloadStage();
          else if (each.do === "reloadPresenter") both.reloadPresenter();
          else if (each.do === "pass") both.pass(1000);
          else if ("key" in each) {
            const { actions } = both.talk;
            if (each.key === "next") actions.next();
            if (each.key === "previous") actions.previous();
            if (each.key === "black" || each.key === "white") actions.setBlank(each.key);
            if (each.key === "home") actions.go(0);
            if (each.key === "loop") actions.setLooping(!both.talk.looping.peek());
            if (each.key === "play") actions.setPlaying(!both.talk.playing.peek());
            if (each.key === "other") actions.open(shelf[1]);
          }
        // Its question every second brings a window that came while the other was away back into the talk.
        both.presenter.ask();
        both.rest();
        both.agree();
      }),
      { numRuns: 200 },
    );
  });
});
