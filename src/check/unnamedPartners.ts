import { partsTaken } from "./records.ts";
import type { Rule } from "./rule.ts";

export const unnamedPartners: Rule = {
  name: "an instrument has partners exactly when its sources name them",
  *find(data) {
    const partners = new Map<string, string[]>();
    const hubs = new Map(data["instruments.json"].instruments.map(({ id, hub }) => [id, hub]));
    for (const { instrument, actor } of partsTaken(data)) {
      if (actor === hubs.get(instrument)) continue;
      partners.set(instrument, [...(partners.get(instrument) ?? []), actor]);
    }
    for (const [index, { id, partnersNamed }] of data["instruments.json"].instruments.entries()) {
      const others = partners.get(id) ?? [];
      const spot = { file: "instruments.json" as const, path: ["instruments", index, "partnersNamed"] };
      if (!partnersNamed && others.length > 0) {
        yield {
          ...spot,
          message: `"${id}" names no partner, yet ${others.slice(0, 3).join(", ")} take part`,
          remedy: "take those participations out, or write true",
        };
      }
      if (partnersNamed && others.length === 0) {
        yield {
          ...spot,
          message: `"${id}" is said to name partners, but nobody besides its hub takes part`,
          remedy: "add the participations, or write false",
        };
      }
    }
    for (const [index, { instrument, named }] of (data["atlas.json"].coverage ?? []).entries()) {
      const others = new Set(partners.get(instrument)).size;
      // Because the data may name more than the members counted (hosts, organisers, earlier members), only too many are wrong; a hub may itself be a member.
      if (named > others + 1) {
        yield {
          file: "atlas.json",
          path: ["coverage", index, "named"],
          message: `says ${named} of "${instrument}" are named, but the data name ${others} besides the hub`,
          remedy: "count again",
          warning: true,
        };
      }
    }
  },
};
