import { betweenWords } from "#encoding/answers/betweenWords.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import { type Atlas, isOnMap } from "#model/atlas.ts";
import type { BetweenFacts } from "#model/between.ts";
import { fibreKmPerSecond, groupIndex } from "#model/propagation.ts";
import type { Language } from "#model/text.ts";
import type { VisibleAtlas } from "#model/ties.ts";
import { shownChains } from "./betweenPaint.ts";

/** What the figures do not say, in whole sentences. */
export function betweenCaveats(
  atlas: Atlas,
  facts: BetweenFacts,
  { day, cables: { past, undated } }: Pick<VisibleAtlas, "day" | "cables">,
  language: Language,
): readonly string[] {
  const { a, b, shared, cables } = facts;
  const words = betweenWords[language].caveats;
  const speak = wordsOf(language);
  const ends = cables.kind === "path" || cables.kind === "none" ? cables.ends : null;
  const whose = (ends ? [a, b] : []).flatMap((actor) => {
    const name = speak.text(actor.name);
    if (actor.kind === "city") {
      const country = atlas.actorById.get(actor.iso3 ?? "");
      return country ? [words.country(name, speak.text(country.name))] : [];
    }
    if (actor.kind !== "bloc") return [];
    return ends?.apart?.group === actor
      ? [words.otherMembers(name, speak.text(ends.apart.member.name))]
      : [words.members(name)];
  });
  const met = [
    a,
    b,
    ...shared.groups.map(({ group }) => group),
    ...(shownChains(facts)?.shown.flatMap((chain) => chain.map((link) => link.to)) ?? []),
  ];
  const placeless = [...new Set(met)].filter((actor) => !isOnMap(actor));
  return [
    `${words.hubs} ${words.holds}`,
    words.rank,
    ...(placeless.length > 0
      ? [words.placeless(speak.list(placeless.map((actor) => speak.text(actor.name))), placeless.length > 1)]
      : []),
    ...whose,
    past
      ? words.cablesThen(speak.number(atlas.systems.length), speak.date(day), speak.number(undated.segments))
      : words.cables(speak.number(atlas.systems.length), speak.date(atlas.manifest.asOf)),
    ...(cables.kind === "path"
      ? [words.lengths(speak.number(Math.round(fibreKmPerSecond)), speak.number(groupIndex))]
      : []),
    ...(cables.kind === "path" && cables.path.inlandKm > 0 ? [words.inland] : []),
  ];
}
