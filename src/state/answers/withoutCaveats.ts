// What the figures do not say, for the network that is looked at.
import { isEuBacked } from "#analysis/answers/isEuBacked.ts";
import { segmentAt } from "#analysis/segmentAt.ts";
import { backedRule } from "#encoding/answers/backedRule.ts";
import { goneName } from "#encoding/answers/withoutNames.ts";
import { withoutWords } from "#encoding/answers/withoutWords.ts";
import { withArticle } from "#encoding/sentences/withArticle.ts";
import { localeOf } from "#encoding/words/localeOf.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { WithoutSettings } from "#model/answers.ts";
import { fibreKmPerSecond } from "#model/propagation.ts";
import type { CableLoss, TieLoss } from "#model/without.ts";
import type { AtlasState } from "#state/contract.ts";
import { systemsWithoutSegments } from "./withoutRows.ts";

/** What sets the answer apart from the Internet, or from the world of diplomacy; shown first and always. */
export function withoutNotice(state: AtlasState, { breaks }: WithoutSettings): string {
  const language = state.language.value;
  const words = withoutWords[language];
  const speak = wordsOf(language);
  if (breaks === "ties") {
    const hub = state.atlas.actorById.get(state.atlas.manifest.hub);
    return words.tiesNotice(hub ? withArticle(hub, language).plain : state.atlas.manifest.hub);
  }
  const systems = new Set(state.atlas.segments.map(({ system }) => system)).size;
  return words.cablesNotice({ segments: speak.number(state.atlas.segments.length), systems: speak.number(systems) });
}

export function withoutCaveats(
  state: AtlasState,
  { breaks, inland, built, backed }: WithoutSettings,
  cables: CableLoss,
  ties: TieLoss,
): readonly string[] {
  const { atlas } = state;
  const language = state.language.value;
  const words = withoutWords[language].caveat;
  const speak = wordsOf(language);
  const idle = breaks === "cables" ? cables.idle : ties.idle;
  const named = idle.map((ref) => goneName(atlas, ref, language, true));
  const noEffect = idle.length > 0 ? [words.idle(speak.list(named), idle.length === 1)] : [];
  if (breaks === "ties") return [...noEffect, words.spokes, words.blocs, words.tieFilters];
  const { asOf } = atlas.manifest;
  const { day } = state.visible.value;
  const counts = new Set(atlas.systems.filter((each) => !backed || isEuBacked(atlas, each)).map(({ id }) => id));
  const own = atlas.segments.filter(({ system }) => counts.has(system));
  const states = own.map((segment) => segmentAt(segment, day, asOf));
  const undated = states.filter(({ status, known }) => status === "in_service" && !known).length;
  const past = day < asOf;
  const scope = past
    ? built === "in_service"
      ? words.onDay({ date: speak.date(day), undated: speak.number(undated) })
      : words.scopeNow(speak.date(asOf))
    : words.asOf(speak.date(asOf));
  const speed = new Intl.NumberFormat(localeOf(language), { useGrouping: "always", maximumFractionDigits: 0 });
  const only = systemsWithoutSegments(atlas, language);
  return [
    ...noEffect,
    ...(cables.withGone > 0 ? [words.own(speak.number(cables.withGone), cables.withGone === 1)] : []),
    scope,
    ...(backed ? [backedRule[language]] : []),
    inland ? words.inlandOn : words.inlandOff,
    words.lengths(speed.format(fibreKmPerSecond)),
    words.routes,
    words.whole,
    // Of two systems of our own atlas, and of nobody else's.
    ...(["BELLA", "ELLALINK"].every((id) => atlas.systemById.has(id)) ? [words.glass] : []),
    ...(only.length > 0 ? [words.landingsOnly(speak.list(only))] : []),
    words.filters,
  ];
}
