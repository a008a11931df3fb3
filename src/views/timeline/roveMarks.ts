// Where the arrow keys lead: left and right through a lane's time, also out of sight; up and down to the nearest in the next lane that has any.
import type { TimelineFact, TimelineFacts, TimelineLane } from "#model/timeline.ts";
import type { TimelineMarkScene, TimelineScene } from "./timelineScene.ts";

/** Fact that the key leads to, or null when the key is none of these. */
export function roveMarks(
  scene: TimelineScene,
  facts: TimelineFacts,
  from: TimelineMarkScene | null,
  key: string,
): TimelineFact | null {
  const lane = facts.lanes.find((candidate) => candidate.facts.some((fact) => fact.id === from?.key));
  const known = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"].includes(key);
  if (!known) return null;
  if (!from || !lane) return scene.lanes.find(({ marks }) => marks.length > 0)?.marks[0]?.facts[0] ?? firstOf(facts);
  switch (key) {
    case "ArrowLeft":
      return along(scene, lane, from, -1);
    case "ArrowRight":
      return along(scene, lane, from, 1);
    case "Home":
      return lane.facts[0] ?? null;
    case "End":
      return lane.facts.at(-1) ?? null;
    default:
      return across(scene, facts, lane, from, key === "ArrowDown" ? 1 : -1);
  }
}

const firstOf = (facts: TimelineFacts) => facts.lanes[0]?.facts[0] ?? null;

/** Marks in sight in the order drawn; beyond them the facts out of sight. */
function along(scene: TimelineScene, lane: TimelineLane, from: TimelineMarkScene, by: 1 | -1): TimelineFact | null {
  const marks = scene.lanes.find(({ id }) => id === lane.id)?.marks ?? [];
  const at = marks.findIndex((mark) => mark.key === from.key);
  const beside = marks[at + by]?.facts[0];
  if (beside) return beside;
  const own = new Set(from.facts.map(({ id }) => id));
  const seen = new Set(marks.flatMap((mark) => mark.facts.map(({ id }) => id)));
  const hidden = lane.facts.filter(({ id }) => !seen.has(id) && !own.has(id));
  const first = from.facts[0] as TimelineFact;
  return (
    (by > 0 ? hidden.find((fact) => fact.from >= first.from) : hidden.findLast((fact) => fact.from <= first.from)) ??
    first
  );
}

function across(
  scene: TimelineScene,
  facts: TimelineFacts,
  lane: TimelineLane,
  from: TimelineMarkScene,
  by: 1 | -1,
): TimelineFact | null {
  const middle = (from.x0 + from.x1) / 2;
  for (let at = facts.lanes.indexOf(lane) + by; at >= 0 && at < facts.lanes.length; at += by) {
    const marks = scene.lanes.find(({ id }) => id === facts.lanes[at]?.id)?.marks ?? [];
    const away = (mark: TimelineMarkScene) => Math.abs((mark.x0 + mark.x1) / 2 - middle);
    const nearest = marks.reduce<TimelineMarkScene | null>(
      (best, mark) => (!best || away(mark) < away(best) ? mark : best),
      null,
    );
    if (nearest) return nearest.facts[0] ?? null;
  }
  return from.facts[0] ?? null;
}
