// The card of readers' data: every word of the row as text, whose file it is, and what the atlas makes of it.
import { locatorInWords } from "#encoding/words/locatorInWords.ts";
import type { Words } from "#encoding/words/wordsOf.ts";
import type { Feature, Guest } from "#model/atlas.ts";
import type { PartialDate } from "#model/dates.ts";
import type { GuestProperties } from "#model/guest/guestSet.ts";
import { cutWords, rowLocator } from "#model/guest/guestWords.ts";
import { statusClassOf } from "#model/status.ts";
import { webLink } from "#model/webLink.ts";
import { type CardContext, type CardHead, type CardRow, type CardSection, row, section } from "./cardParts.ts";
import type { GuestCard } from "./guestCard.ts";
import { fromFile, guestCardWords } from "./guestCardWords.ts";

/** Longer texts are cut for the card: nobody reads more there, and a page of them would be slow. */
const longestText = 1500;
const longestFile = 80;

const fileOf = (guest: Guest) => cutWords(guest.file.name, longestFile);

export const guestCardMaker: GuestCard = {
  featureHead(facts, { atlas, words }): Partial<CardHead> {
    const { feature, guest } = facts;
    const family = atlas.familyById.get(feature.familyId);
    const status = feature.status && atlas.statusNames.get(feature.status);
    return {
      kind: `${words.say("guests")} · ${guestCardWords[words.language].shapes[shapeOf(feature)]}`,
      family: family && {
        id: family.id,
        name: words.text(family.name),
        status: statusClassOf(feature.status ?? "active"),
      },
      standing: [status ? words.text(status) : "", datesOf(feature, words)].filter(Boolean).join(". ") || null,
      notes: [guest && fromFile(fileOf(guest), rowLocator(guest.file.format, feature.row))],
    };
  },

  featureSections(facts, context): CardSection[] {
    const { words } = context;
    const { feature, actor, near } = facts;
    const own = guestCardWords[words.language];
    return [
      section("about", own.about, "list", actor ? [row(words.text(actor.name), { ref: actor.ref })] : [], {
        count: null,
      }),
      propertiesSection(feature.properties, context),
      section(
        "near",
        own.near,
        "list",
        near.map(({ ref, name, km }) =>
          row(words.text(name), {
            ref,
            details: [own.distance(words.number(km < 10 ? Math.round(km * 10) / 10 : Math.round(km)))],
          }),
        ),
        { count: null, fold: "closed" },
      ),
    ];
  },

  tieHead({ guest, instrument }, { words }): Partial<CardHead> {
    if (!guest || !instrument.guest) return {};
    const { row: number } = instrument.guest;
    return {
      notes: [fromFile(fileOf(guest), rowLocator(guest.file.format, number))],
      asOf: [fileOf(guest), locatorInWords(rowLocator(guest.file.format, number), words.language)].join(", "),
    };
  },

  tieSections({ instrument }, context): CardSection[] {
    return instrument.guest ? [propertiesSection(instrument.guest.properties, context)] : [];
  },

  isUngraded({ instrument }): boolean {
    return instrument.guest !== undefined && instrument.guest.confidence === null;
  },

  partiesNote(facts, words): string | null {
    return guestCardMaker.isUngraded(facts) ? guestCardWords[words.language].ungraded : null;
  },

  actorNote({ guest }) {
    return guest && fromFile(fileOf(guest), null);
  },

  publisher(source, { guests }, words): string | null {
    const guest = guests.find(({ sourceId }) => sourceId === source.id);
    return guest && guest.file.url === null ? guestCardWords[words.language].yourFile : null;
  },
};

function shapeOf({ shapes }: Feature): "point" | "line" | "area" | "several" {
  const kinds = new Set(shapes.map(({ type }) => type));
  const [first] = kinds;
  return kinds.size === 1 && first ? first : "several";
}

function datesOf(
  { since, until }: { readonly since: PartialDate | null; readonly until: PartialDate | null },
  words: Words,
): string {
  const own = guestCardWords[words.language];
  if (since !== null && until !== null) return own.sinceUntil(words.date(since), words.date(until));
  if (since !== null) return own.from(words.date(since));
  return until === null ? "" : own.to(words.date(until));
}

function propertiesSection(properties: GuestProperties, { words }: CardContext): CardSection {
  return section(
    "properties",
    guestCardWords[words.language].fileSays,
    "facts",
    properties.map(([name, value]) => propertyRow(name, value, words)),
    { fold: "open", firstShown: 12 },
  );
}

/** An empty cell keeps its row: that the file says nothing there is something that it says. */
function propertyRow(name: string, value: string, words: Words): CardRow {
  const text = cutWords(value, longestText);
  const cut = text !== value;
  return row(text || "–", {
    label: cutWords(name, longestFile) || "–",
    url: cut ? null : webLink(value),
    details: cut ? [guestCardWords[words.language].cut(words.number(value.length))] : [],
  });
}
