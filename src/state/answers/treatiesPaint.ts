// Countries in the tone of their corner, the hub's members apart; the cables that count, and their landings, stand out.
import { cornerTones } from "#encoding/answers/cornerTones.ts";
import { treatiesWords } from "#encoding/answers/treatiesWords.ts";
import { withArticle } from "#encoding/sentences/withArticle.ts";
import { type TreatiesSettings, treatyCorners } from "#model/answers.ts";
import type { CableTie, CableTieFacts, TreatyCorner } from "#model/cableTies.ts";
import type { Paint, PaintGroup } from "#model/paint.ts";
import type { Language } from "#model/text.ts";

export function treatiesPaint(facts: CableTieFacts, settings: TreatiesSettings, language: Language): Paint {
  const words = treatiesWords[language];
  const { corner, cables, atLeast } = settings;
  const of = new Map<string, string>();
  const groups: PaintGroup[] = [];
  const stand = (id: TreatyCorner | "members", label: string, countries: readonly CableTie[]) => {
    groups.push({ id, label, tone: cornerTones[id], count: countries.length });
    for (const { actor, ties } of countries) {
      of.set(actor.ref, id);
      if (corner) for (const tie of ties) of.set(`tie:${tie.id}`, id);
    }
  };
  for (const id of treatyCorners)
    if (!corner || corner === id) stand(id, words.corners(id, atLeast), facts.corners.get(id) ?? []);
  if (!corner && facts.members.length > 0)
    stand("members", words.members(withArticle(facts.hub, language).of), facts.members);
  if (cables === "eu") {
    const systems = new Set([...facts.segments, ...facts.landings].map(({ system }) => system));
    groups.push({ id: "backed", label: words.backed(cables), tone: { kind: "route" }, count: systems.size });
    for (const segment of facts.segments) of.set(segment.ref, "backed");
    for (const landing of facts.landings) of.set(landing.ref, "backed");
  }
  return {
    tool: "treaties",
    groups,
    of,
    rest: "quiet",
    speaksOf: cables === "eu" ? ["countries", "ties", "cables", "landings"] : ["countries", "ties"],
    ghosts: [],
    lines: [],
  };
}
