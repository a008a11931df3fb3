// The pieces a card is laid out from: plain text in one language, numbers of sources, refs to go to.

import { type Standing, standingInWords } from "#encoding/standing.ts";
import { cableStatusKeys } from "#encoding/words/statusKeys.ts";
import type { Words } from "#encoding/words/wordsOf.ts";
import type { Actor, Atlas, CableStatus, Citation, Confidence, Disagreement, Ref } from "#model/atlas.ts";
import type { CardFacts, CardLink } from "#model/card.ts";
import { type Day, firstDay, type PartialDate } from "#model/dates.ts";
import type { StatusClass } from "#model/pose.ts";
import type { LocalText } from "#model/text.ts";
import type { SchematicScene } from "./schematicScene.ts";
import type { TimeScene } from "./timeScene.ts";

export interface CardRow {
  readonly label: string | null;
  readonly text: string;
  /** Where the text leads inside the atlas. */
  readonly ref: Ref | null;
  /** Where the text leads outside; http or https only. */
  readonly url: string | null;
  readonly details: readonly string[];
  /** Numbers in the card's list of sources. */
  readonly cites: readonly number[];
  readonly line: { readonly family: string; readonly status: StatusClass } | null;
  readonly mark: "shown" | "later" | null;
  /** Smaller things that belong to the row: the landings of a cable. */
  readonly links: readonly { readonly text: string; readonly ref: Ref }[];
  /** Part of a whole, 0 to 1, drawn as a bar. */
  readonly share: number | null;
}

/** A small picture of what the rows say. */
export type CardDrawing =
  | { readonly kind: "time"; readonly scene: TimeScene; readonly title: string; readonly said: string | null }
  | { readonly kind: "strip"; readonly scene: SchematicScene; readonly title: string };

export interface CardSection {
  readonly id: string;
  readonly title: string;
  readonly layout: "list" | "facts" | "history" | "claims" | "sources" | "words";
  readonly count: number | null;
  /** Said beside the count. */
  readonly aside: string | null;
  readonly note: string | null;
  readonly rows: readonly CardRow[];
  /** Rows shown before the rest folds away. */
  readonly firstShown: number;
  /** none: always there; open or closed at first: the heading folds it. */
  readonly fold: "none" | "open" | "closed";
  /** Family whose colour the heading bears. */
  readonly family: string | null;
  readonly drawing: CardDrawing | null;
}

/** What stands above the sections. */
export interface CardHead {
  readonly kind: string;
  readonly family: { readonly id: string; readonly name: string; readonly status: StatusClass } | null;
  readonly standing: string | null;
  readonly summary: string | null;
  readonly notes: readonly (LocalText | null | undefined)[];
  readonly asOf: string;
}

export type CardAtlas = Pick<Atlas, "familyById" | "guests" | "naming" | "statusNames" | "actorById" | "systemById">;

export interface CardContext {
  readonly facts: CardFacts;
  readonly atlas: CardAtlas;
  readonly words: Words;
}

export function row(text: string, more: Partial<CardRow> = {}): CardRow {
  return {
    label: null,
    ref: null,
    url: null,
    details: [],
    cites: [],
    line: null,
    mark: null,
    links: [],
    share: null,
    ...more,
    text,
  };
}

export function section(
  id: string,
  title: string,
  layout: CardSection["layout"],
  rows: readonly CardRow[],
  more: Partial<CardSection> = {},
): CardSection {
  return {
    id,
    title,
    layout,
    rows,
    count: layout === "list" ? rows.length : null,
    aside: null,
    note: null,
    firstShown: layout === "list" ? 8 : Number.POSITIVE_INFINITY,
    fold: layout === "facts" ? "none" : rows.length > 6 ? "closed" : "open",
    family: null,
    drawing: null,
    ...more,
  };
}

/** Rows of "label: text"; empty texts fall out. */
export function factRows(
  words: Words,
  pairs: readonly (readonly [label: string, text: LocalText | string | null | undefined, more?: Partial<CardRow>])[],
): CardRow[] {
  return pairs.flatMap(([label, text, more]) => {
    const said = !text ? "" : typeof text === "string" ? text : words.text(text);
    return said.trim() ? [row(said, { label, ...more })] : [];
  });
}

export function linkRows(words: Words, links: readonly CardLink[]): CardRow[] {
  return links.map((link) =>
    row(words.text(link.name), { ref: link.ref, details: link.detail ? [words.text(link.detail)] : [] }),
  );
}

/** "European Investment Bank (EIB)"; a name that already says so stays as it is. */
export function actorName(actor: Actor, words: Words): string {
  const name = words.text(actor.name);
  return actor.acronym && !name.includes(actor.acronym) ? `${name} (${actor.acronym})` : name;
}

/** What a name that is an acronym stands for. */
export function spelledOut(actor: Actor, words: Words): string[] {
  return actor.fullName ? [words.text(actor.fullName)] : [];
}

export function citesOf({ facts }: CardContext, citations: readonly Citation[]): number[] {
  const numbers = citations
    .map(
      (citation) =>
        facts.sources.findIndex(
          ({ source }) => source.id === citation.source || source.aliases?.includes(citation.source),
        ) + 1,
    )
    .filter((number) => number > 0);
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** How a party or an instrument stands, in the card's language. */
export function standing(of: Standing, { atlas, words }: Pick<CardContext, "atlas" | "words">): string {
  return standingInWords(of, atlas.statusNames, words);
}

const confidenceKeys = { low: "lowConfidence", medium: "mediumConfidence", high: "highConfidence" } as const;

export function doubt(confidence: Confidence, words: Words): string[] {
  return confidence === "high" ? [] : [words.say(confidenceKeys[confidence])];
}

export function confidenceInWords(confidence: Confidence, words: Words): string {
  return words.say(confidenceKeys[confidence]);
}

export function isLater(date: PartialDate | null, day: Day): boolean {
  return date !== null && firstDay(date) > day;
}

export function cableStatusInWords(status: CableStatus, words: Words): string {
  return words.say(cableStatusKeys[status]);
}

export function disagreementSections(context: CardContext, disagreements: readonly Disagreement[]): CardSection[] {
  const { words } = context;
  return disagreements.map((each) =>
    section(
      `disagree-${each.id}`,
      `${words.say("disagree")}: ${words.text(each.about)}`,
      "claims",
      each.claims.map((claim) =>
        row(words.text(claim.value), {
          details: [words.say(claim.shown ? "claimShown" : "claimOther")],
          cites: citesOf(context, claim.sources),
          mark: claim.shown ? "shown" : null,
        }),
      ),
      // One is read at once; several are first seen by what they are about.
      { note: words.text(each.why), fold: disagreements.length > 1 ? "closed" : "open" },
    ),
  );
}
