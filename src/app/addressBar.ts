// Keeps the address bar and the pose in step: camera by replaceState, choices by pushState, Back and Forward restore.
import { effect } from "@preact/signals";
import type { Pose } from "#model/pose.ts";
import type { AtlasState } from "#state/contract.ts";
import { type AddressNote, addressOfPose, poseFromAddress } from "#state/poseAddress.ts";

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

/** Named one by one, so many broken values of an address would cover the map. */
const namedAtMost = 4;

/** One note for the whole address; without anything to say, an older one is taken back. */
export function tellNotes(state: AtlasState, all: readonly AddressNote[]): void {
  const notes = all.filter((note, at) => all.findIndex((other) => other.text.en === note.text.en) === at);
  const [first] = notes;
  if (!first) return state.actions.dismissNote("address");
  const named = notes.slice(0, namedAtMost).map(({ parameter, value }) => ({
    parameter,
    value: value.length > 30 ? `${value.slice(0, 30)}…` : value,
  }));
  const rest = notes.length - named.length;
  const en = named.map(({ parameter, value }) => `${parameter} “${value}”`).join(", ");
  const it = named.map(({ parameter, value }) => `${parameter} «${value}»`).join(", ");
  const text =
    notes.length === 1
      ? first.text
      : {
          en: `The address asks for what this atlas does not have: ${en}${rest > 0 ? `, and ${rest} more` : ""}. The usual is shown instead.`,
          it: `L'indirizzo chiede ciò che questo atlante non ha: ${it}${rest > 0 ? `, e altri ${rest}` : ""}. Si mostra il consueto.`,
        };
  state.actions.addNote({ id: "address", text });
}

/** Returns a function that stops it. */
export function connectAddressBar(state: AtlasState, page: Window): () => void {
  let written: Pose = state.pose.peek();
  let timer = 0;
  let pushed = { what: "", at: Number.NEGATIVE_INFINITY };
  const addressNow = () => {
    const { search, fragment } = addressOfPose(state.pose.peek(), page.location.search);
    return `${page.location.pathname}${search}${fragment}`;
  };
  const write = (how: "push" | "replace") => {
    page.clearTimeout(timer);
    timer = 0;
    const address = addressNow();
    if (address === `${page.location.pathname}${page.location.search}${page.location.hash}`) return;
    if (how === "push") page.history.pushState(null, "", address);
    else page.history.replaceState(null, "", address);
  };
  const stop = effect(() => {
    const pose = state.pose.value;
    if (pose === written) return;
    const changed = changesBetween(written, pose).filter((part) => !looks.has(part));
    written = pose;
    if (changed.length > 0) {
      const now = { what: changed.join(), at: performance.now() };
      const goesOn =
        sliders.has(now.what) &&
        now.what === pushed.what &&
        now.at - pushed.at < (now.what === "time" ? sameFilm : sameBreath);
      pushed = now;
      write(goesOn ? "replace" : "push");
    } else if (timer === 0) timer = page.setTimeout(() => write("replace"), cameraPause);
  });
  const restore = () => {
    const { pose, notes } = poseFromAddress(page.location.search, page.location.hash, state.atlas);
    page.clearTimeout(timer);
    timer = 0;
    written = pose;
    state.actions.setPose(pose);
    tellNotes(state, notes);
  };
  page.addEventListener("popstate", restore);
  return () => {
    stop();
    page.clearTimeout(timer);
    page.removeEventListener("popstate", restore);
  };
}
