// Graphs of nameless actors for property tests: parallel links and loose nodes included.
import fc from "fast-check";
import type { Instrument, Ref } from "#model/atlas.ts";
import type { Graph, GraphLink } from "#model/network.ts";

export function graphOf(names: readonly string[], pairs: readonly (readonly [string, string, number?])[]): Graph {
  const ref = (name: string): Ref => `country:${name}`;
  return {
    parties: "spokes",
    manyParties: 0,
    nodes: names.map((name) => ({ ref: ref(name), actor: null, instrument: null })),
    links: pairs.map(([a, b, weight = 1], at): GraphLink => {
      const instrument = { ref: `instrument:${at}` } as Instrument;
      return {
        id: `${a}~${b}~${at}`,
        source: ref(a),
        target: ref(b),
        family: "talk",
        statusClass: "in_force",
        instruments: Array.from({ length: weight }, () => instrument),
        weight,
        ties: [],
      };
    }),
  };
}

export const randomGraph = fc.integer({ min: 1, max: 14 }).chain((count) => {
  const names = Array.from({ length: count }, (_, at) => String.fromCharCode(65 + at));
  const pair = fc
    .tuple(fc.constantFrom(...names), fc.constantFrom(...names), fc.integer({ min: 1, max: 4 }))
    .filter(([a, b]) => a !== b);
  return (count > 1 ? fc.array(pair, { maxLength: 40, size: "max" }) : fc.constant([])).map((pairs) =>
    graphOf(names, pairs),
  );
});
