// What a view rests on: the sources of what is chosen, else of what the layers that are on draw.
import { eachOnce, tieCitations } from "#analysis/answers/tieCitations.ts";
import type { Citation } from "#model/atlas.ts";
import { cardOf } from "#state/cardOf.ts";
import type { AtlasState } from "#state/contract.ts";

/** Each citation once; those that most of what is drawn rests on come first. */
export function sourcesShown(state: AtlasState): readonly Citation[] {
  const card = cardOf(state).value;
  if (card)
    return card.sources.flatMap(({ source, locators }) =>
      (locators.length > 0 ? locators : [""]).map((locator) => ({ source: source.id, locator })),
    );
  const visible = state.visible.value;
  const { layers, main } = state.pose.value;
  const drawn = (layer: "ties" | "cables") => main !== "map" || layers[layer].on;
  const ofTie = tieCitations(visible);
  const all = [
    ...(drawn("ties") ? visible.ties.flatMap((tie) => [...ofTie(tie)]) : []),
    ...(drawn("cables") ? visible.segments.flatMap(({ sources }) => sources) : []),
  ];
  const key = ({ source, locator }: Citation) => `${source} ${locator}`;
  const times = new Map<string, number>();
  for (const citation of all) times.set(key(citation), (times.get(key(citation)) ?? 0) + 1);
  return [...eachOnce(all)].sort((a, b) => (times.get(key(b)) ?? 0) - (times.get(key(a)) ?? 0));
}
