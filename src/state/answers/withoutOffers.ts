// What can be taken away, found by any word of its name in either language.
import { goneName, landName } from "#encoding/answers/withoutNames.ts";
import type { WithoutSettings } from "#model/answers.ts";
import type { Atlas, Ref } from "#model/atlas.ts";
import { foldedWords } from "#model/foldedText.ts";
import { type Language, languages } from "#model/text.ts";
import type { VisibleAtlas } from "#model/ties.ts";

export interface GoneOffer {
  readonly ref: Ref;
  readonly name: string;
}

/** Things that play a part in the network that is looked at come first; everything else can be taken away too, to no effect. */
export function withoutOffers(
  atlas: Atlas,
  visible: VisibleAtlas,
  breaks: WithoutSettings["breaks"],
  language: Language,
): (
  query: string,
  gone: readonly Ref[],
  most: number,
) => { readonly offers: readonly GoneOffer[]; readonly total: number } {
  const landing = new Set(atlas.landings.flatMap(({ country }) => country ?? []));
  const countries = atlas.actors.filter(({ kind, id }) => kind === "country" && landing.has(id));
  const refs: readonly Ref[] =
    breaks === "cables"
      ? [
          ...atlas.systems.map(({ ref }) => ref),
          ...countries.map(({ ref }) => ref),
          ...atlas.segments.map(({ ref }) => ref),
          ...atlas.landings.filter(({ nodeType }) => nodeType !== "branching-unit").map(({ ref }) => ref),
        ]
      : [
          ...new Set(visible.ties.flatMap((tie) => [tie.from.ref, tie.to.ref])),
          ...visible.instruments.map(({ instrument }) => instrument.ref),
        ];
  const entries = refs.map((ref) => ({
    ref,
    name: goneName(atlas, ref, language),
    words: [
      ...new Set(
        languages.flatMap((each) => foldedWords(`${goneName(atlas, ref, each)} ${whereabouts(atlas, ref, each)}`)),
      ),
    ],
  }));
  return (query, gone, most) => {
    const words = foldedWords(query.slice(0, 80));
    if (words.length === 0) return { offers: [], total: 0 };
    const found = entries.filter(
      (entry) => !gone.includes(entry.ref) && words.every((word) => entry.words.some((own) => own.startsWith(word))),
    );
    const own = (entry: (typeof entries)[number]) =>
      foldedWords(entry.name)[0]?.startsWith(words[0] as string) ? 0 : 1;
    const sorted = [...found].sort((a, b) => own(a) - own(b));
    return { offers: sorted.slice(0, most), total: found.length };
  };
}

/** Ids, acronyms and the country of a landing, by which a thing is looked for as well. */
function whereabouts(atlas: Atlas, ref: Ref, language: Language): string {
  const [kind, id] = [ref.slice(0, ref.indexOf(":")), ref.slice(ref.indexOf(":") + 1)];
  if (kind === "landing") {
    const country = atlas.landingById.get(id)?.country;
    return country ? landName(atlas, country, language) : "";
  }
  const actor = atlas.actorById.get(id);
  return actor ? `${id} ${actor.acronym ?? ""}` : id;
}
