import { computed } from "@preact/signals-core";
import { lensFacts } from "#analysis/answers/lensFacts.ts";
import { lensGroupName } from "#encoding/answers/lensGroupName.ts";
import { lensSentence } from "#encoding/answers/lensSentence.ts";
import { lensTone } from "#encoding/answers/lensTone.ts";
import { lensWords } from "#encoding/answers/lensWords.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { AnswerRows } from "#model/answerRows.ts";
import { type LensClass, type LensSettings, lensClasses } from "#model/answers.ts";
import type { LensFacts, LensThing } from "#model/lensAnswer.ts";
import type { Paint } from "#model/paint.ts";
import type { Language } from "#model/text.ts";
import type { AtlasState } from "#state/contract.ts";
import { perState } from "#state/perState.ts";

export const lensState = perState((state) => {
  const settings = computed(() => state.pose.value.answers.lens);
  const by = computed(() => settings.value.by);
  const facts = computed(() => lensFacts(state.atlas, state.visible.value, { by: by.value }));
  const picked = computed(() => thingsPicked(facts.value, settings.value.pick));
  const sentence = computed(() =>
    lensSentence(facts.value, by.value, state.pose.value.time ?? state.atlas.manifest.asOf, state.language.value),
  );
  const rows = computed(() => lensRows(state, picked.value, by.value));
  const paint = computed(() => lensPaint(facts.value, by.value, state.language.value));
  return { settings, facts, picked, sentence, rows, paint };
});

/** Those of the picked class of the picked group; all of them without a pick. */
function thingsPicked({ groups, things }: LensFacts, pick: string | null): readonly LensThing[] {
  if (pick === null) return things;
  const at = pick.lastIndexOf(".");
  const group = groups.find(({ id }) => id === pick.slice(0, at));
  return group?.classes.find(({ id }) => id === pick.slice(at + 1))?.things ?? [];
}

function lensPaint(facts: LensFacts, by: LensSettings["by"], language: Language): Paint {
  const all = facts.groups[0]?.classes ?? [];
  return {
    tool: "lens",
    groups: all.flatMap(({ id, things }) =>
      things.length > 0
        ? [{ id, label: lensWords[language].class[id], tone: lensTone(by, id), count: things.length }]
        : [],
    ),
    of: new Map([...facts.actors, ...facts.things.map((thing) => [thing.key, thing.class] as const)]),
    rest: "quiet",
    speaksOf: ["ties", "cables", "landings", "cities", "actors"],
    ghosts: [],
    lines: [],
  };
}

function lensRows(
  { atlas, language: { value: language } }: AtlasState,
  things: readonly LensThing[],
  by: LensSettings["by"],
): AnswerRows {
  const words = lensWords[language];
  const speak = wordsOf(language);
  const order: readonly LensClass[] = lensClasses[by];
  const weakestFirst = [...things].sort(
    (a, b) => order.indexOf(b.class) - order.indexOf(a.class) || a.support.origins.length - b.support.origins.length,
  );
  return {
    name: `lens-${by}`,
    columns: [
      { id: "thing", label: words.columns.thing, kind: "text" },
      { id: "kind", label: words.columns.kind, kind: "text", wide: true },
      { id: "confidence", label: words.columns.confidence, kind: "text" },
      { id: "origins", label: words.columns.origins, kind: "number" },
      { id: "documents", label: words.columns.documents, kind: "number", wide: true },
      { id: "newest", label: words.columns.newest, kind: "date" },
      { id: "whose", label: words.columns.whose, kind: "text", wide: true },
    ],
    rows: weakestFirst.map(({ key, ref, group, names, confidence, citations, support }) => ({
      key,
      ref,
      points: [key],
      cells: [
        thingName(names.map(speak.text), group),
        lensGroupName(atlas, group, language),
        words.confidence[confidence],
        support.origins.length,
        support.documents,
        support.newest,
        support.origins.length > 0 ? support.origins.map((origin) => nameOfOrigin(atlas, origin)).join("; ") : null,
      ],
      sources: citations,
    })),
  };
}

/** "Digital partnership: European Union – Japan", "EllaLink: Sines – Fortaleza", "Prato". */
function thingName([first = "", ...rest]: readonly string[], group: string): string {
  if (rest.length === 0) return first;
  return group === "_landings" ? `${rest[0]} (${first})` : `${first}: ${rest.join(" – ")}`;
}

/** A publisher that is not named counts under its document's id; the document's title says more. */
function nameOfOrigin(atlas: AtlasState["atlas"], origin: string): string {
  const source = atlas.sourceById.get(origin);
  return source && source.publisher === "" ? source.title : origin;
}
