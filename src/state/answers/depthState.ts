import { computed } from "@preact/signals-core";
import { depthFacts, hubsOf } from "#analysis/answers/depthFacts.ts";
import { depthSentence } from "#encoding/answers/depthSentence.ts";
import { depthWords } from "#encoding/answers/depthWords.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { AnswerColumn, AnswerRow, AnswerRows } from "#model/answerRows.ts";
import type { DepthFacts, DepthPartner } from "#model/depthAnswer.ts";
import type { Paint, PaintGroup } from "#model/paint.ts";
import type { Language } from "#model/text.ts";
import type { AtlasState } from "#state/contract.ts";
import { perState } from "#state/perState.ts";

export const depthState = perState((state) => {
  const settings = computed(() => state.pose.value.answers.depth);
  const facts = computed(() =>
    depthFacts(state.atlas, state.visible.value, state.hub.value, state.pose.value.filter, settings.value),
  );
  const sentence = computed(() =>
    depthSentence(facts.value, state.pose.value.time ?? state.atlas.manifest.asOf, state.language.value),
  );
  const rows = computed(() => depthRows(state, facts.value));
  const paint = computed(() => depthPaint(facts.value, state.language.value));
  return { settings, facts, sentence, rows, paint, hubs: hubsOf(state.atlas) };
});

/** As many steps as the map's own fill: the last one is open. */
const steps = 5;

function depthPaint(facts: DepthFacts, language: Language): Paint {
  const frame = { tool: "depth", rest: "quiet", speaksOf: ["countries", "actors"], ghosts: [], lines: [] } as const;
  const { groups, of } = facts.comparison ? comparedGroups(facts, language) : depthGroups(facts, language);
  const counted = groups.map((group) => ({
    ...group,
    count: [...of.values()].filter((id) => id === group.id).length,
  }));
  return { ...frame, groups: counted.filter((group) => group.count > 0), of };
}

type Groups = { readonly groups: readonly Omit<PaintGroup, "count">[]; readonly of: ReadonlyMap<string, string> };

function depthGroups({ partners }: DepthFacts, language: Language): Groups {
  const words = depthWords[language];
  const most = Math.max(0, ...partners.map((partner) => partner.own.length));
  const groupOf = (partner: DepthPartner) =>
    partner.own.length === 0 ? "through" : `d${Math.min(steps, partner.own.length)}`;
  return {
    groups: [
      ...Array.from({ length: steps }, (_, at) => ({
        id: `d${at + 1}`,
        label: at + 1 === steps && most > steps ? words.kindsOrMore(steps) : words.kinds(at + 1),
        tone: { kind: "step", step: at, of: steps } as const,
      })).reverse(),
      { id: "through", label: words.throughOnly, tone: { kind: "unknown" } },
    ],
    of: new Map(partners.map((partner) => [partner.actor.ref, groupOf(partner)])),
  };
}

function comparedGroups({ comparison }: DepthFacts, language: Language): Groups {
  const words = depthWords[language];
  const of = new Map<string, string>();
  if (comparison?.kind === "compared") {
    const having = new Set(
      comparison.rungs.filter((rung) => rung.missing).flatMap((rung) => rung.having.map((peer) => peer.actor)),
    );
    for (const peer of comparison.peers) of.set(peer.actor.ref, having.has(peer.actor) ? "with" : "without");
  }
  if (comparison) of.set("partner" in comparison ? comparison.partner.actor.ref : comparison.actor.ref, "itself");
  return {
    groups: [
      { id: "itself", label: words.itself, tone: { kind: "route" } },
      { id: "with", label: words.peersWith, tone: { kind: "set", number: 3 } },
      {
        id: "without",
        label: [...of.values()].includes("with") ? words.peersWithout : words.allPeers,
        tone: { kind: "same" },
      },
    ],
    of,
  };
}

function depthRows({ atlas, language: { value: language } }: AtlasState, facts: DepthFacts): AnswerRows {
  const words = depthWords[language];
  const speak = wordsOf(language);
  const { comparison } = facts;
  const compared = comparison?.kind === "compared" ? comparison : null;
  const name = (ids: readonly string[]) =>
    speak.list(
      facts.families
        .filter(({ id }) => ids.includes(id))
        .map((family) => (family.short ? speak.text(family.short) : family.id)),
    );
  const regions = new Map(atlas.regions.map((region) => [region.id, speak.text(region.name)]));
  const missing = compared?.rungs.filter((rung) => rung.missing).map((rung) => rung.family.id) ?? [];
  const all = facts.families.map((family) => family.id);
  const text = (id: keyof typeof words.columns, wide = false): AnswerColumn => ({
    id,
    label: words.columns[id],
    kind: "text",
    ...(wide ? { wide } : {}),
  });
  const row = (partner: DepthPartner): AnswerRow => {
    const { actor, own, through } = partner;
    const lacks = all.filter((family) => !own.includes(family) && !through.includes(family));
    const mine = actor === compared?.partner.actor;
    return {
      key: actor.ref,
      ref: actor.ref,
      points: [actor.ref],
      cells: [
        speak.text(actor.name),
        own.length,
        ...(compared ? [mine ? words.isIt : words.isPeer] : []),
        ...(compared && missing.length > 0 ? [name(own.filter((family) => missing.includes(family)))] : []),
        name(own),
        through.length > 0
          ? `${name(through)} (${speak.list(partner.blocs.map((bloc) => speak.text(bloc.name)))})`
          : null,
        name(lacks),
        regions.get(actor.region ?? "") ?? null,
      ],
      sources: partner.sources,
    };
  };
  const shown = compared
    ? [compared.partner, ...compared.peers]
    : comparison
      ? "partner" in comparison
        ? [comparison.partner]
        : []
      : facts.partners;
  return {
    name: "depth",
    columns: [
      text("actor"),
      { id: "depth", label: words.columns.depth, kind: "number" },
      ...(compared ? [text("peer", true)] : []),
      ...(compared && missing.length > 0 ? [text("lacked")] : []),
      text("own", compared !== null && missing.length > 0),
      text("through", true),
      text("none", true),
      text("region", true),
    ],
    rows: shown.map(row),
  };
}
