// The way along cables as a strip: stops and what lies between them, in words.
import { msInWords } from "#encoding/answers/betweenSentence.ts";
import { betweenWords } from "#encoding/answers/betweenWords.ts";
import { publishedLength } from "#encoding/publishedLength.ts";
import { cableStatusKeys } from "#encoding/words/statusKeys.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { Atlas, CableStatus, Landing, Ref } from "#model/atlas.ts";
import type { CablePath } from "#model/between.ts";
import { propagationMs } from "#model/propagation.ts";
import type { Language } from "#model/text.ts";

export interface CableStop {
  readonly ref: Ref;
  readonly name: string;
  /** The country; empty at sea. */
  readonly detail: string;
  readonly shape: "landing" | "node" | "unit";
  readonly works: boolean;
}

export interface CableStretch {
  /** null = a join on land. */
  readonly ref: Ref | null;
  readonly points: readonly string[];
  readonly name: string;
  /** Length, state, time. */
  readonly said: string;
  readonly published: string;
  readonly status: CableStatus | "not_yet" | null;
  readonly medium: "sea" | "terrestrial" | "leased";
}

export interface CableStrip {
  readonly stops: readonly CableStop[];
  /** Between each stop and the next. */
  readonly stretches: readonly CableStretch[];
  readonly total: string;
}

/** `notYet`: stretches and landings that were not yet in service at the date. */
export function cableStrip(
  atlas: Atlas,
  { hops, km, ms }: CablePath,
  language: Language,
  notYet: ReadonlySet<Ref>,
): CableStrip {
  const words = betweenWords[language];
  const speak = wordsOf(language);
  const stopOf = (landing: Landing): CableStop => {
    const country = landing.country ? atlas.actorById.get(landing.country) : null;
    return {
      ref: landing.ref,
      name: landing.nodeType === "branching-unit" ? words.unit : speak.text(landing.name),
      detail: country ? speak.text(country.name) : (landing.country ?? ""),
      shape: landing.nodeType === "branching-unit" ? "unit" : landing.nodeType === "terrestrial" ? "node" : "landing",
      works: landing.status === "in_service" && !notYet.has(landing.ref),
    };
  };
  const first = hops[0]?.from;
  return {
    stops: first ? [stopOf(first), ...hops.map((hop) => stopOf(hop.to))] : [],
    stretches: hops.map((hop): CableStretch => {
      const length = speak.number(hop.km, "kilometer");
      const points = [hop.from.ref, hop.to.ref];
      if (hop.kind === "inland")
        return {
          ref: null,
          points,
          name: hop.km < 0.5 ? words.samePlace : words.inlandHop,
          said: hop.km < 0.5 ? "" : length,
          published: "",
          status: null,
          medium: "terrestrial",
        };
      const { segment } = hop;
      const system = atlas.systemById.get(segment.system);
      return {
        ref: segment.ref,
        points: [segment.ref, ...points],
        name: (system ? speak.text(system.name) : segment.system).replace(/\s*\([^)]*\)/g, ""),
        said: [
          length,
          speak.say(notYet.has(segment.ref) ? "cableNotYet" : cableStatusKeys[segment.status]),
          `${msInWords(propagationMs(hop.km), language)} ms`,
        ].join(" · "),
        published: publishedLength(segment.publishedKm, speak)?.map(words.published).join("") ?? "",
        status: notYet.has(segment.ref) ? "not_yet" : segment.status,
        medium: segment.medium,
      };
    }),
    total: `${words.total} ${speak.number(km, "kilometer")} · ${words.ms(msInWords(ms, language))}`,
  };
}
