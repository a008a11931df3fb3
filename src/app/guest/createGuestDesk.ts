import { batch, computed, type Signal, signal } from "@preact/signals";
import type { GuestSet } from "#model/guest/guestSet.ts";
import type { TableMapping } from "#model/guest/guestTable.ts";
import { placeKey } from "#model/guest/placeNames.ts";
import { atlasLoader, atlasStep } from "./atlasLoader.ts";
import type { NamedFiles } from "./brought.ts";
import type { BroughtAtlas, DeskGround, DeskStep } from "./deskContract.ts";
import { deskMemory } from "./deskMemory.ts";
import { deskQueue } from "./deskQueue.ts";
import { deskSources } from "./deskSources.ts";
import { deskWords } from "./deskWords.ts";
import { goneSets } from "./goneSets.ts";
import type { GuestActions, GuestDesk, GuestDialog, GuestOutcomeShown, GuestPicked } from "./guestContract.ts";
import type { GuestOrigin } from "./guestOrigin.ts";
import { guestQuestion } from "./guestQuestion.ts";
import { markOf } from "./markOf.ts";
import { dataOfAddress, type NamedData, sameNamed, withNamedData } from "./namedData.ts";
import { notJoined } from "./notJoined.ts";
import { pickRow } from "./pickRow.ts";
import { type Asking, type Reading, readOrigin } from "./readOrigin.ts";
import { reportText } from "./reportText.ts";
import { saveGuest } from "./saveGuest.ts";
import { type Mendable, settling } from "./settling.ts";
import { wantedReading } from "./wantedReading.ts";

export interface OpenedDesk extends GuestDesk {
  /** Opens what the address asks for, and takes away what it does not. */
  followAddress(): Promise<void>;
  /** Whether the address asks for other data than are open. */
  another(): boolean;
  /** The worker has lost what it held under these keys. */
  lost(keys: readonly string[]): void;
}

export function createGuestDesk(ground: DeskGround): OpenedDesk {
  const { worker, kept } = ground;
  const sets = signal<readonly GuestSet[]>([]);
  const outcomes = signal<readonly GuestOutcomeShown[]>([]);
  const latest = signal<readonly GuestOutcomeShown[]>([]);
  const brought = signal<BroughtAtlas | null>(ground.start);
  const dialog = signal<GuestDialog>({ kind: "none" });
  const picked = signal<GuestPicked | null>(null);
  const step = signal<DeskStep | null>(null);
  const keptCount = signal(0);
  const question = guestQuestion();
  const memory = deskMemory();
  const { settle, mendable } = settling(memory);
  /** Names of the address that nobody has brought. */
  let unresolved: readonly NamedData[] = [];
  const rest = () => question.show({ kind: "none" });
  const failed = (error: unknown) => told([notJoined(question.task.peek(), error)]);
  const queue = deskQueue(rest, failed);
  const sources = deskSources({ kept, question, home: ground.home });
  const count = () => void kept.count().then((now) => set(keptCount, now));

  /** A load is over: its outcomes, and the mark for who looks from outside. */
  function told(now: readonly GuestOutcomeShown[]): void {
    const there = new Set(sets.peek().map(({ id }) => id));
    const replaced = new Set(now.map((each) => each.set));
    const older = outcomes.peek().filter((each) => each.set !== null && there.has(each.set) && !replaced.has(each.set));
    latest.value = now;
    outcomes.value = [...older, ...now];
    ground.mark(markOf(now));
  }
  const searchFor = (next: readonly GuestSet[], atlas: BroughtAtlas | null): string => {
    const query = new URLSearchParams(ground.search());
    if (atlas) query.set("atlas", atlas.named);
    else query.delete("atlas");
    const names = [...memory.names(next), ...unresolved];
    const { search, left } = withNamedData(query.toString(), names, 200);
    if (left > 0) ground.tell(deskWords.left(left));
    return search;
  };
  const forgetLarge = () => {
    for (const key of memory.letGo([sets.peek(), step.peek()?.before ?? []])) worker.drop(key);
  };
  /** The page with these sets; on failure all stays as it was. */
  const show = async (next: readonly GuestSet[], how: Omit<DeskStep, "before"> | null, fit: readonly GuestSet[]) => {
    const before = sets.peek();
    const search = how ? searchFor(next, brought.peek()) : null;
    await ground.open({ sets: next, brought: brought.peek(), search, fit });
    batch(() => {
      sets.value = next;
      step.value = how ? { ...how, before } : null;
      if (!next.some(({ id }) => id === picked.peek()?.set)) picked.value = null;
    });
    forgetLarge();
  };
  const atlases = atlasLoader({ ground, question, sources });
  const changeAtlas = async (next: BroughtAtlas | null, written: boolean) => {
    const before = brought.peek();
    brought.value = next;
    try {
      const search = written ? searchFor(sets.peek(), next) : null;
      await ground.open({ sets: sets.peek(), brought: next, search, fit: [] });
      step.value = written ? atlasStep(before, next, sets.peek()) : null;
    } catch (error) {
      brought.value = before;
      throw error;
    }
  };

  /** Reads these one after another and joins them at once. */
  const load = async (origins: readonly GuestOrigin[], asking: Asking, signal: AbortSignal) => {
    const readings: Reading[] = [];
    for (const origin of origins) {
      if (!(await sources.mayFetch(origin, "data"))) continue;
      readings.push(await readOrigin(origin, asking, readTools(signal)));
    }
    signal.throwIfAborted();
    await join(readings, signal);
  };
  const join = async (readings: readonly Reading[], signal: AbortSignal) => {
    const atlas = readings.find((reading) => reading.atlas);
    if (atlas) {
      const came = await atlases.bring(atlas, signal);
      if (came.brought) await changeAtlas(came.brought, true);
      if (came.shown) told([came.shown]);
    }
    const { next, added, told: said } = settle(readings, sets.peek());
    if (added.length > 0) {
      const here = new Set(sets.peek().map(({ id }) => id));
      const kind = added.every(({ id }) => here.has(id)) ? "changed" : "added";
      await show(next, { kind, title: added.map(({ title }) => title).join(", ") }, added);
      await keepAll(readings);
    }
    if (said.length > 0) told(said);
  };
  const keepAll = async (readings: readonly Reading[]) => {
    for (const { origin, ready } of readings) await sources.keep(origin, ready);
    count();
  };
  const mend = ({ origin, name }: Mendable, mapping: TableMapping | null, asking: Asking, swap = origin.swap) => {
    const mappings = new Map(origin.mappings);
    if (mapping) mappings.set(name, mapping);
    void queue.add((signal) => load([{ ...origin, swap, mappings, only: [name] }], asking, signal));
  };
  const setById = (id: string) => sets.peek().find((set) => set.id === id) ?? null;
  const readTools = (signal: AbortSignal) => ({ worker, question, signal });
  const readName = async (name: NamedData, signal: AbortSignal): Promise<Reading | null> => {
    const read = (origin: GuestOrigin) => readOrigin(origin, "unclear", readTools(signal));
    if (name.kind === "url") {
      const origin = sources.ofUrl(name.url, name.inner);
      return (await sources.mayFetch(origin, "data")) ? read(origin) : null;
    }
    const here = await sources.ofKept(name.hash, name.name);
    return here ? read(here) : wantedReading(name, { question, ofFiles: sources.ofFiles, read, letGo: dropReading });
  };
  const dropReading = ({ ready }: Reading) => {
    for (const { read } of ready) if (read.tiles) worker.drop(read.tiles.key);
  };
  /** Sets in the order of the address: those that are known, and those that can be read. */
  const follow = async (signal: AbortSignal) => {
    const search = ground.search();
    const asked = new URLSearchParams(search).get("atlas");
    if (asked !== (brought.peek()?.named ?? null)) {
      const came = asked === null ? null : await atlases.ofAddress(asked, signal);
      if (asked === null || came?.brought) await changeAtlas(came?.brought ?? null, false);
      if (came?.shown) told([came.shown]);
    }
    const readings: Reading[] = [];
    const wanted: GuestSet[] = [];
    const open: NamedData[] = [];
    for (const name of dataOfAddress(search)) {
      const known = memory.find(name);
      if (known) wanted.push(...known);
      const reading = known ? null : await readName(name, signal);
      if (reading) readings.push(reading);
      if (!known && !reading?.ready.length) open.push(name);
    }
    signal.throwIfAborted();
    const { next, added, told: said } = settle(readings, wanted);
    unresolved = open;
    rest();
    const same = next.length === sets.peek().length && next.every((set, at) => set === sets.peek()[at]);
    const fit = new URLSearchParams(ground.fragment().replace(/^#/, "")).has("map") ? [] : added;
    if (same) ground.stay();
    else await show(next, null, fit);
    // Another file was taken than the address names: from now on it names that one.
    if (another()) ground.correct(searchFor(next, brought.peek()));
    await keepAll(readings);
    if (said.length > 0) told(said);
  };
  const another = (): boolean => {
    const search = ground.search();
    const asked = dataOfAddress(search);
    const there = [...memory.names(sets.peek()), ...unresolved];
    const same = asked.length === there.length && asked.every((name) => there.some((other) => sameNamed(name, other)));
    return !same || new URLSearchParams(search).get("atlas") !== (brought.peek()?.named ?? null);
  };
  let begun = ground.start === null;
  /** The page may have begun with another atlas: that was a load, too. */
  const sayStart = () => {
    if (begun || !ground.start) return;
    begun = true;
    const { name, report } = ground.start;
    told([{ file: { name, hash: "", url: null }, report, set: null, problems: [] }]);
  };

  const takeFiles = (files: NamedFiles) => {
    if (files.length === 0) return;
    // What is brought while something else is asked waits its turn.
    if (question.task.peek().kind === "wanted" && question.answer({ kind: "files", files })) return;
    void queue.add(async (signal) => load(await sources.ofFiles(files), "always", signal));
  };
  const actions: GuestActions = {
    takeFiles,
    takeText: (text) => takeFiles([{ name: deskWords.pasted.en, file: new Blob([text]) }]),
    takeUrl: (url) => void queue.add((signal) => load([sources.ofUrl(url, null)], "always", signal)),
    agree: () => void question.answer({ kind: "agree" }),
    cancel: () => {
      if (!question.answer({ kind: "cancel" })) queue.stop();
    },
    remap: (mapping) => void question.answer({ kind: "remap", mapping }),
    draw: () => void question.answer({ kind: "draw" }),
    fix: (outcome, fix, choice) => {
      const from = mendable.get(outcome);
      if (!from) return;
      const { mapping } = from;
      if (fix.kind === "swap-coordinates")
        return mapping
          ? mend(from, { ...mapping, swap: !mapping.swap }, "never")
          : mend(from, null, "never", !from.origin.swap);
      if (!mapping || fix.kind === "set-column") return mend(from, mapping, "always");
      const names = Object.fromEntries([...Object.entries(mapping.names), [placeKey(fix.name), choice ?? ""]]);
      mend(from, { ...mapping, names }, "never");
    },
    remove: (id) =>
      void queue.add(async () => {
        const gone = setById(id);
        if (!gone) return;
        const next = sets.peek().filter((set) => set !== gone);
        await show(next, { kind: "removed", title: gone.title }, []);
      }),
    undo: () => {
      const last = step.peek();
      if (!last) return false;
      void queue.add(async () => {
        await (last.atlas === undefined ? show(last.before, last, []) : changeAtlas(last.atlas, true));
        step.value = null;
        forgetLarge();
      });
      return true;
    },
    edit: (id) => {
      const of = setById(id);
      const from = of && memory.of(of);
      if (of && from) mend({ origin: from.origin, name: of.file.name, mapping: from.mapping }, from.mapping, "always");
    },
    show: (next) => set(dialog, next),
    lookAt: (id) => {
      const one = setById(id);
      if (one) ground.lookAt([one]);
    },
    pick: pickRow(picked, (id, row) => actions.properties(id, row)),
    forget: () => void kept.clear().then(count),
    leaveAtlas: () => void queue.add(() => changeAtlas(null, true)),
    rows: (id, ask) => worker.rows(setById(id)?.tiles?.key ?? "", ask),
    properties: (id, row) => worker.properties(setById(id)?.tiles?.key ?? "", row),
    save: async (id, format) => {
      const one = setById(id);
      if (!one) throw new Error(`There is no set ${id}`);
      return one.tiles ? worker.save(one.tiles.key, format) : saveGuest(one.content, format, ground.placeOf);
    },
    reportCsv: async (outcome) => reportText(outcome),
  };
  const lost = goneSets({
    queue,
    memory,
    sets: () => sets.peek(),
    read: (origin, signal) => load([origin], "never", signal),
    show: (next, title) => show(next, { kind: "removed", title }, []),
    noUndo: () => set(step, null),
    tell: ground.tell,
  });
  count();
  return {
    lost,
    sets,
    task: question.task,
    outcomes,
    latest,
    foreignAtlas: computed(() => brought.value && { name: brought.value.name, title: brought.value.title }),
    dialog,
    picked,
    undoable: computed(() => step.value && { kind: step.value.kind, title: step.value.title }),
    kept: keptCount,
    actions,
    followAddress: () => {
      sayStart();
      return queue.add(follow);
    },
    another,
  };
}

const set = <Value>(into: Signal<Value>, value: Value): void => {
  into.value = value;
};
