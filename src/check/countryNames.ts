import type { DataSet, Finding, Rule } from "./rule.ts";
import { isLocalText, walkFiles } from "./walk.ts";

/** The CLDR whose names the shipped data hold. */
const writtenWith = "48";

export const countryNames: Rule = {
  name: "country names are CLDR's, but for the exceptions in naming.json",
  *find(data, { cldr = null }) {
    const exceptions = new Map(data["naming.json"].names.map(({ iso3, name }) => [iso3, name]));
    for (const [index, { properties }] of data["countries.geojson"].features.entries()) {
      const own = exceptions.get(properties.iso3);
      for (const language of ["en", "it"] as const) {
        const right = own ? own[language] : cldrName(properties.iso2, language);
        const name = properties.name[language];
        if (name === right) continue;
        yield {
          file: "countries.geojson",
          path: ["features", index, "properties", "name", language],
          message:
            right === undefined
              ? `CLDR knows no country "${properties.iso2}" to compare "${name}" with`
              : `"${name}" should be "${right}" (${own ? "naming.json" : ["CLDR", cldr].filter(Boolean).join(" ")})`,
          // Another Node or a browser may know a newer CLDR: its names are news to look at, not mistakes of the data.
          ...(!own && !cldr?.startsWith(writtenWith) ? { warning: true as const } : {}),
          remedy: own
            ? "write it as the naming policy does"
            : "write CLDR's name, or add the exception and its reason to naming.json",
        };
      }
    }
    yield* lostAsterisks(data);
  },
};

function cldrName(iso2: string, language: "en" | "it"): string | undefined {
  return new Intl.DisplayNames([language], { type: "region", fallback: "none" }).of(iso2);
}

/** Names that the policy writes with an asterisk keep it in every text of the atlas; titles of sources are quoted as they are. */
function* lostAsterisks(data: DataSet): Generator<Finding> {
  const starred = [...new Set(data["naming.json"].names.flatMap(({ name }) => [name.en, name.it]))]
    .filter((name) => name.endsWith("*"))
    .map((name) => ({ name, bare: new RegExp(`(?<!\\p{L})${escaped(name.slice(0, -1))}(?![\\p{L}*])`, "u") }));
  for (const { file, path, value } of walkFiles(data)) {
    if (file === "naming.json" || file === "sources.json" || !isLocalText(value)) continue;
    for (const language of ["en", "it"] as const) {
      for (const { name, bare } of starred) {
        if (bare.test(value[language]))
          yield {
            file,
            path: [...path, language],
            message: `writes ${name} without its asterisk`,
            remedy: `write "${name}"`,
          };
      }
    }
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
