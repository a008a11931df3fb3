// Keeps the address bar and the pose in step: camera by replaceState, choices by pushState, Back and Forward restore.
import { batch, computed, effect } from "@preact/signals";
import type { Pose } from "#model/pose.ts";
import type { AtlasState } from "#state/contract.ts";
import { notesOfAddress } from "#state/notesOfAddress.ts";
import { type AddressNote, poseFromAddress } from "#state/poseAddress.ts";
import { addressOfTalk, openAsked, talkFromAddress } from "#state/talk/talkAddress.ts";
import type { TalkState } from "#state/talk/talkContract.ts";

const cameraPause = 250;
/** A slider being dragged is one choice: changes of the same thing that follow within this time share a history entry. */
const sameBreath = 700;
/** While the years play, a step comes at most every 1.8 seconds: the whole film is one choice. */
const sameFilm = 2500;

/** What is set by dragging or typing: the year, a layer's opacity, the splitter, a span of time, the words sought in a table. */
const sliders = new Set(["time", "layers", "split", "filter.span", "timeline.window", "table.text", "answers.dates"]);
/** What moves the eye and not the choice leaves no entry in the history. */
const looks = new Set(["camera", "network.look"]);

/** Which parts of a pose differ, "filter.span" where the part has parts. */
export function changesBetween(before: Pose, after: Pose): readonly string[] {
  return (Object.keys(after) as (keyof Pose)[]).flatMap((key) => {
    const [was, is] = [before[key], after[key]] as const;
    if (was === is) return [];
    if (key === "camera" || key === "layers" || !isPlain(was) || !isPlain(is)) return [key];
    const old = new Map(Object.entries(was));
    return Object.entries(is).flatMap(([part, value]) => (old.get(part) === value ? [] : [`${key}.${part}`]));
  });
}

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** One note for the whole address; without anything to say, an older one is taken back. */
export function tellNotes(state: AtlasState, notes: readonly AddressNote[]): void {
  const text = notesOfAddress(notes);
  if (text) state.actions.addNote({ id: "address", text });
  else state.actions.dismissNote("address");
}

/** `address`: path, query and fragment. */
export function writeAddress(page: Window, address: string, how: "push" | "replace"): void {
  if (address === `${page.location.pathname}${page.location.search}${page.location.hash}`) return;
  try {
    if (how === "push") page.history.pushState(null, "", address);
    else page.history.replaceState(null, "", address);
  } catch {
    // A page opened from the disk may be refused an address of its own, and one that changes it too often is: it goes on without.
  }
}

/**
 * `opened`: the pose that the address was read as; where the map has found its camera since, the address says so. `another`: whether
 * somebody else opens the address that Back or Forward led to, because it asks for another atlas. Returns a function that stops it; what was not yet written is written then.
 */
export function connectAddressBar(
  state: AtlasState,
  talk: TalkState,
  page: Window,
  {
    opened = state.pose.peek(),
    another = () => false,
  }: { readonly opened?: Pose; readonly another?: () => boolean } = {},
): () => void {
  const told = computed(() => `${talk.story.value?.id} ${talk.scene.value?.id} ${talk.presenting.value}`);
  // How it goes on, is written, but is no place to come back to.
  const runs = computed(() => `${talk.playing.value} ${talk.looping.value}`);
  let written: Pose = state.pose.peek();
  let writtenTalk = told.peek();
  let writtenRuns = runs.peek();
  /** While an address is being followed, it stands as it is. */
  let following = 0;
  let timer = 0;
  let pushed = { what: "", at: Number.NEGATIVE_INFINITY };
  const addressNow = () => {
    const { search, fragment } = addressOfTalk(state, talk, page.location.search);
    return `${page.location.pathname}${search}${fragment}`;
  };
  const write = (how: "push" | "replace") => {
    page.clearTimeout(timer);
    timer = 0;
    writeAddress(page, addressNow(), how);
  };
  if (opened !== written) timer = page.setTimeout(() => write("replace"), cameraPause);
  const stop = effect(() => {
    const pose = state.pose.value;
    const said = told.value;
    const running = runs.value;
    if (pose === written && said === writtenTalk && running === writtenRuns) return;
    writtenRuns = running;
    const changed = [...changesBetween(written, pose)].filter((part) => !looks.has(part));
    if (said !== writtenTalk) changed.push("talk");
    written = pose;
    writtenTalk = said;
    if (following > 0) return;
    if (changed.length > 0) {
      const now = { what: changed.join(), at: performance.now() };
      const goesOn =
        // A story that plays itself for days is one entry.
        talk.playing.peek() ||
        (sliders.has(now.what) &&
          now.what === pushed.what &&
          now.at - pushed.at < (now.what === "time" ? sameFilm : sameBreath));
      pushed = now;
      write(goesOn ? "replace" : "push");
    } else if (timer === 0) timer = page.setTimeout(() => write("replace"), cameraPause);
  });
  const restore = async () => {
    const { search, hash } = page.location;
    const { pose, notes } = poseFromAddress(search, hash, state.atlas);
    const asked = talkFromAddress(search);
    following += 1;
    if (asked.story === null)
      batch(() => {
        talk.actions.close();
        talk.actions.present(asked.present);
        state.actions.setPose(pose);
      });
    else notes.push(...(await openAsked(state, talk, search, hash)));
    following -= 1;
    tellNotes(state, notes);
  };
  const onPop = () => {
    page.clearTimeout(timer);
    timer = 0;
    if (!another()) void restore();
  };
  page.addEventListener("popstate", onPop);
  return () => {
    stop();
    if (timer !== 0) write("replace");
    page.removeEventListener("popstate", onPop);
  };
}
