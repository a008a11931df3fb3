// Cables that were announced and not wholly in service at the end of a day, and what became of their dates.
import type { Atlas, CableSystem } from "#model/atlas.ts";
import { type Day, firstDay, lastDay } from "#model/dates.ts";
import type { CableDelivery, CableTarget, CableWay, PromisedCable } from "#model/promises.ts";

export function promisedCables(atlas: Atlas, since: Day, day: Day): readonly PromisedCable[] {
  return atlas.systems.flatMap((system) => promisedCable(system, since, day) ?? []);
}

function promisedCable(system: CableSystem, since: Day, day: Day): PromisedCable | null {
  const { targets = [], delivered = [] } = system;
  const heldBy = targets.map((target, at) => ({ target, ...saidBetween(targets, at, delivered) }));
  const isSure = ({ latest }: (typeof heldBy)[number]) => latest !== null && latest <= since;
  const sure = heldBy.filter(isSure).map(({ target }) => target);
  const perhaps = heldBy.filter((held) => !isSure(held) && (held.earliest ?? "") <= since).map(({ target }) => target);
  const wasWhole = delivered.some(({ whole, date }) => whole && firstDay(date) <= since);
  if (sure.length === 0 || wasWhole) return null;
  const certain = sure.findLast((target) => target.says === "date");
  const was = certain ?? perhaps.find((target) => target.says === "date") ?? (sure.at(-1) as CableTarget);
  const maybe = perhaps.filter((target) => target !== was);
  const later = targets.filter(({ said }) => said !== null && isBetween(firstDay(said), since, day));
  const came = delivered.filter(({ date }) => isBetween(firstDay(date), since, day));
  const way = wayOf(was, later, came);
  const heard = [...later.flatMap(({ said }) => said ?? []), ...came.map(({ date }) => date)];
  const reach = heard.length > 0 ? heard : sure.flatMap(({ said }) => said ?? []);
  const last = [...maybe, ...later].findLast(({ says }) => says !== "stands") ?? was;
  return {
    id: system.id,
    system,
    was,
    wasSure: sure.includes(was),
    maybe,
    later,
    came,
    outcome: way ? "moved" : heard.length > 0 ? "unchanged" : "unknown",
    way,
    restWay: wayOf(was, later, []),
    reach: [...reach].sort().at(-1) ?? null,
    overdue: last.to !== null && lastDay(last.to) < day && !came.some(({ whole }) => whole),
  };
}

/**
 * Between which days a promise was made known. Where nobody noted it: not before what was said earlier; and no later than
 * what was said next, than the end of the time it names, or than the cable itself.
 */
function saidBetween(
  targets: readonly CableTarget[],
  at: number,
  delivered: readonly CableDelivery[],
): { readonly earliest: Day | null; readonly latest: Day | null } {
  const { said, to } = targets[at] as CableTarget;
  if (said !== null) return { earliest: firstDay(said), latest: lastDay(said) };
  const earliest = targets.slice(0, at).flatMap((target) => target.said ?? []);
  const latest = [
    ...targets.slice(at + 1).flatMap((target) => (target.said === null ? [] : [lastDay(target.said)])),
    ...(to === null ? [] : [lastDay(to)]),
    ...delivered.flatMap(({ whole, date }) => (whole ? [lastDay(date)] : [])),
  ];
  return { earliest: earliest.map(firstDay).sort().at(-1) ?? null, latest: latest.sort()[0] ?? null };
}

function wayOf(was: CableTarget, later: readonly CableTarget[], came: readonly CableDelivery[]): CableWay | null {
  if (came.some(({ whole }) => whole)) return "delivered";
  if (came.length > 0) return "partly";
  const last = later.findLast(({ says }) => says !== "stands");
  if (!last) return null;
  if (last.says === "no_date") return "undated";
  if (was.says !== "date") return "dated";
  const [before, after] = [lastOf(was), lastOf(last)];
  return after === before ? null : after > before ? "later" : "sooner";
}

/** "2030 or later" ends never. */
const lastOf = ({ to }: CableTarget): Day => (to === null ? "9999-12-31" : lastDay(to));
const isBetween = (at: Day, since: Day, day: Day) => at > since && at <= day;
