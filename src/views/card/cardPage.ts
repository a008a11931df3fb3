// A card in one language, as plain text in sections: what CardView draws and what tests read.

import { locatorInWords } from "#encoding/words/locatorInWords.ts";
import type { Words } from "#encoding/words/wordsOf.ts";
import type { Actor, Ref } from "#model/atlas.ts";
import type { CardFacts } from "#model/card.ts";
import { lastDay, precisionOf } from "#model/dates.ts";
import type { StatusClass } from "#model/pose.ts";
import { statusClassOf } from "#model/status.ts";
import type { LocalText } from "#model/text.ts";
import { webLink } from "#model/webLink.ts";
import { actorSections } from "./actorSections.ts";
import { landingSections, segmentSections, systemSections } from "./cableSections.ts";
import {
  actorName,
  type CardAtlas,
  type CardContext,
  type CardDrawing,
  type CardHead,
  type CardSection,
  cableStatusInWords,
  disagreementSections,
  row,
  section,
  spelledOut,
  standing,
} from "./cardParts.ts";
import { guestCard } from "./guestCard.ts";
import { instrumentSections } from "./instrumentSections.ts";
import { eventSections, sourceSections, themeSections } from "./recordSections.ts";

export interface CardPage {
  readonly ref: Ref;
  /** What sort of thing it is: "Digital partnership", "Country". */
  readonly kind: string;
  readonly title: string;
  /** What a title that is an acronym stands for, or the acronym of one that is not. */
  readonly spelledOut: string | null;
  readonly family: { readonly id: string; readonly name: string; readonly status: StatusClass } | null;
  /** "In force since 1 July 2024"; null for things without a status. */
  readonly standing: string | null;
  readonly summary: string | null;
  /** Coverage, naming and the atlas's own notes: what must be read beside the title. */
  readonly notes: readonly string[];
  readonly sections: readonly CardSection[];
  /** Of names with an asterisk (Kosovo*) that the sections use. */
  readonly footnotes: readonly string[];
  readonly asOf: string;
}

export interface CardPageOptions {
  readonly words: Words;
  /** Whose ties count for depth. */
  readonly hub: LocalText | null;
}

export function cardPage(facts: CardFacts, atlas: CardAtlas, { words, hub }: CardPageOptions): CardPage {
  const context: CardContext = { facts, atlas, words };
  const sections = [
    ...sectionsOf(facts, context, hub),
    ...disagreementSections(context, facts.disagreements),
    sourcesSection(context),
  ].filter(
    (each) =>
      each.rows.length > 0 || each.drawing !== null || (each.note !== null && each.note === words.say("noPartners")),
  );
  const head = headOf(facts, context);
  const notes = head.notes
    .filter((note): note is LocalText => note !== null && note !== undefined)
    .map((note) => words.text(note))
    .filter(Boolean);
  const atTop = nameNotes([words.text(facts.name), head.summary ?? "", ...notes].join("\n"), context);
  const said = sections
    .flatMap((each) => [
      each.note ?? "",
      ...each.rows.flatMap((line) => [line.text, ...line.details, ...line.links.map((link) => link.text)]),
      ...drawnNames(each.drawing),
    ])
    .join("\n");
  return {
    ref: facts.ref,
    title: words.text(facts.name),
    spelledOut: facts.kind === "actor" ? spelledTitle(facts.actor, words) : null,
    ...head,
    notes: [...new Set([...notes, ...atTop])],
    sections,
    footnotes: nameNotes(said, context).filter((note) => !notes.includes(note) && !atTop.includes(note)),
  };
}

function sectionsOf(facts: CardFacts, context: CardContext, hub: LocalText | null): CardSection[] {
  switch (facts.kind) {
    case "actor":
      return actorSections(facts, context, hub);
    case "instrument":
      return instrumentSections(facts, context);
    case "system":
      return systemSections(facts, context);
    case "segment":
      return segmentSections(facts, context);
    case "landing":
      return landingSections(facts, context);
    case "event":
      return eventSections(facts, context);
    case "source":
      return sourceSections(facts, context);
    case "theme":
      return themeSections(facts, context);
    case "feature":
      return guestCard.now?.featureSections(facts, context) ?? [];
  }
}

const actorKinds = {
  country: "kindCountry",
  city: "kindCity",
  bloc: "kindBloc",
  organisation: "kindOrganisation",
} as const;
const nodeKinds = {
  landing: "kindLanding",
  terrestrial: "kindTerrestrialNode",
  "branching-unit": "kindBranchingUnit",
} as const;

function headOf(facts: CardFacts, context: CardContext): CardHead {
  const { words } = context;
  const plain = (kind: string, more: Partial<CardHead> = {}): CardHead => ({
    kind,
    family: null,
    standing: null,
    summary: null,
    notes: [],
    asOf: words.say("asOfDay", { date: words.date(facts.day) }),
    ...more,
  });
  switch (facts.kind) {
    case "actor":
      return plain(words.say(actorKinds[facts.actor.kind]), {
        notes: [facts.namingNote, facts.actor.note, guestCard.now?.actorNote(facts)],
      });
    case "instrument": {
      const { instrument, current } = facts;
      const family = context.atlas.familyById.get(instrument.family);
      return plain(words.text(instrument.typeName), {
        family: family ? { id: family.id, name: words.text(family.name), status: statusClassOf(current.status) } : null,
        // Because a card headed by a cable's name would seem to say that the cable itself is at work.
        standing:
          current.status === "active" && facts.systems.length > 0
            ? words.say("projectNotCable", { standing: standing(current, context) })
            : standing(current, context),
        summary: words.text(current.summary) || null,
        notes: [facts.coverage, instrument.note],
        asOf: words.say(precisionOf(current.asOf) === "day" ? "asOfSourcesDay" : "asOfSources", {
          date: words.date(current.asOf),
        }),
        ...guestCard.now?.tieHead(facts, context),
      });
    }
    case "system":
      return plain(words.say(facts.system.kind === "programme" ? "kindProgramme" : "kindSystem"), {
        standing: cableStatusInWords(facts.system.status, words),
      });
    case "segment":
      return plain(words.say("kindSegment"), { standing: cableStatusInWords(facts.segment.status, words) });
    case "landing":
      return plain(words.say(nodeKinds[facts.landing.nodeType]), {
        standing: cableStatusInWords(facts.landing.status, words),
      });
    case "event":
      return plain(words.say("kindEvent"), {
        standing: lastDay(facts.event.start) > facts.day ? words.say("later") : null,
      });
    case "source":
      return plain(words.say("kindSource"));
    case "theme":
      return plain(words.say("kindTheme"));
    case "feature":
      return plain(words.say("guests"), guestCard.now?.featureHead(facts, context));
  }
}

function sourcesSection({ facts, words, atlas }: CardContext): CardSection {
  const listed = facts.kind === "source" ? [] : facts.sources;
  return section(
    "sources",
    words.say("sources"),
    "sources",
    listed.map(({ source, locators }, index) =>
      row(source.title, {
        label: words.number(index + 1),
        ref: `source:${source.id}`,
        url: webLink(source.url),
        details: [
          [
            guestCard.now?.publisher(source, atlas, words) ?? source.publisher,
            source.date ? words.date(source.date) : words.say("sourceUndated"),
          ]
            .filter(Boolean)
            .join(", "),
          ...locators.filter(Boolean).map((locator) => locatorInWords(locator, words.language)),
        ],
      }),
    ),
    { count: listed.length, firstShown: 12 },
  );
}

function spelledTitle(actor: Actor, words: Words): string | null {
  const named = actorName(actor, words);
  return spelledOut(actor, words)[0] ?? (named === words.text(actor.name) ? null : actor.acronym);
}

function drawnNames(drawing: CardDrawing | null): readonly string[] {
  if (!drawing) return [];
  return drawing.kind === "time"
    ? [drawing.said ?? "", ...drawing.scene.marks.map((mark) => mark.title)]
    : [...drawing.scene.stops, ...drawing.scene.stretches].map((each) => each.title);
}

/** A name that carries an asterisk (Kosovo*) is never shown without its note. */
function nameNotes(said: string, { atlas, words }: CardContext): string[] {
  return atlas.naming.names
    .filter(({ name }) => words.text(name).includes("*") && said.includes(words.text(name)))
    .map(({ note }) => words.text(note));
}
