import { treatiesWords } from "#encoding/answers/treatiesWords.ts";
import { countryByCode } from "#encoding/countryByCode.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { TreatiesSettings } from "#model/answers.ts";
import type { Atlas } from "#model/atlas.ts";
import type { CableTieFacts } from "#model/cableTies.ts";
import { type Language, textIn } from "#model/text.ts";

/** What the picture does not say, most needed first; only what bears on the facts shown. */
export function treatiesCaveats(
  atlas: Atlas,
  facts: CableTieFacts,
  settings: TreatiesSettings,
  { past, anyBacked }: { readonly past: boolean; readonly anyBacked: boolean },
  language: Language,
  ofHub: string,
): readonly string[] {
  const { caveats } = treatiesWords[language];
  const speak = wordsOf(language);
  const withNodes = facts.countries.filter((country) => country.nodes.length > 0);
  const nodes = withNodes.reduce((sum, country) => sum + country.nodes.length, 0);
  const elsewhere = [...facts.elsewhere].map(([code, landings]) => ({
    name: countryByCode(code, language),
    landings: landings.length,
  }));
  const dropped = facts.dropped.map((landing) => {
    const system = atlas.systemById.get(landing.system);
    return `${textIn(landing.name, language)} (${plain(system ? textIn(system.name, language) : landing.system)})`;
  });
  return [
    caveats.meaning,
    caveats.rule(settings.cables, anyBacked),
    past ? caveats.past(speak.date(atlas.manifest.asOf)) : caveats.laid[settings.laid],
    caveats.projects(settings.projects),
    caveats.ties,
    ...(facts.members.length > 0 ? [caveats.members(ofHub)] : []),
    caveats.through,
    caveats.coast,
    ...(nodes > 0 ? [caveats.nodes(nodes, withNodes.length)] : []),
    ...(elsewhere.length > 0 ? [caveats.elsewhere(elsewhere)] : []),
    ...(dropped.length > 0 ? [caveats.dropped(dropped)] : []),
  ];
}

/** Without what stands in brackets: it is in brackets itself. */
const plain = (name: string) => name.replace(/ \([^)]*\)/g, "");
