// The atlas with what readers have brought: their ties, actors, features, families and sources stand in it like the shipped ones, each saying whose file it comes from.
import type { Actor, Atlas, Family, Feature, Guest, Instrument, Participation, Source } from "#model/atlas.ts";
import { indexedAtlas } from "#model/indexedAtlas.ts";
import type { LocalText } from "#model/text.ts";
import { guestActors } from "./guestActors.ts";
import { guestColours } from "./guestPalette.ts";
import type { GuestSet } from "./guestSet.ts";
import { guestSources } from "./guestSources.ts";
import { guestTies } from "./guestTies.ts";
import { cutWords, plainName, rowLocator, sameWords } from "./guestWords.ts";
import { labelPlace } from "./labelPlace.ts";
import { namesOf } from "./namesOf.ts";
import { unusedIds } from "./unusedIds.ts";

/** What one set adds to the atlas. */
interface Joined {
  readonly families: Family[];
  readonly sources: Source[];
  readonly actors: Actor[];
  readonly instruments: Instrument[];
  readonly participations: Participation[];
  readonly features: Feature[];
  readonly guests: Guest[];
}

/** The whole of a longer name stands among the row's properties. */
const longestName = 200;
const longestTitle = 80;
const longestShort = 28;

/** Roles of the two ends of a tie: a file says from and to, and not who convenes whom. */
export const guestRoles: ReadonlyMap<string, LocalText> = new Map([
  ["guest-from", { en: "From", it: "Da" }],
  ["guest-to", { en: "To", it: "A" }],
]);

/** `base` is never changed; without sets it is handed back as it is. Never throws: what a set says is taken as it stands, and what is odd in it was for its reader to report. */
export function joinGuests(base: Atlas, sets: readonly GuestSet[]): Atlas {
  if (sets.length === 0) return base;
  const joined: Joined = {
    families: [],
    sources: [],
    actors: [],
    instruments: [],
    participations: [],
    features: [],
    guests: [],
  };
  const unused = unusedIds(base);
  const actorOf = guestActors(base, unused, joined.actors);
  const families = namesOf(base.families, ({ name, short }) => [name, short]);
  for (const set of sets) {
    const family = familyOf(set, unused);
    const cite = guestSources(set, unused, joined.sources);
    const familyId = (word: string | null) => (word === null ? null : families(word)) ?? family.id;
    for (const [at, row] of set.content.features.entries()) {
      // Of a large set only a sample is here: its rows keep the numbers by which the worker knows them.
      const id = `${set.id}.${set.tiles ? row.row : at + 1}`;
      const { id: _, name, ...rest } = row;
      const named = plainName(name ?? "", longestName);
      joined.features.push({
        ...rest,
        kind: "feature",
        ref: `feature:${id}`,
        id,
        set: set.id,
        name: named ? sameWords(named) : rowName(set, row.row),
        familyId: familyId(row.family),
        at: labelPlace(row.shapes),
        actor: row.actor !== null && base.actorById.has(row.actor) ? row.actor : null,
        sources: cite(row),
      });
    }
    guestTies({ base, set, family, familyId, cite, actorOf, unused }, joined);
    joined.families.push(family);
    joined.guests.push({
      id: set.id,
      title: set.title,
      file: set.file,
      familyId: family.id,
      sourceId: cite.sourceId,
      tiles: set.tiles,
      counts: countsOf(set),
    });
  }
  return indexedAtlas({
    ...base,
    roleNames: new Map([...guestRoles, ...base.roleNames]),
    families: [...base.families, ...joined.families],
    sources: [...base.sources, ...joined.sources],
    actors: [...base.actors, ...joined.actors],
    instruments: [...base.instruments, ...joined.instruments],
    participations: [...base.participations, ...joined.participations],
    features: [...base.features, ...joined.features],
    guests: [...base.guests, ...joined.guests],
  });
}

function familyOf(set: GuestSet, unused: (id: string) => string): Family {
  const title = titleOf(set);
  const file = plainName(set.file.name, longestTitle);
  return {
    id: unused(`guest-${set.id}`),
    name: sameWords(title),
    short: sameWords(cutWords(title, longestShort)),
    description: {
      en: `What the file ${file} says; brought by its reader, not from the sources of this atlas.`,
      it: `Ciò che dice il file ${file}; aggiunto da chi legge, non dalle fonti di questo atlante.`,
    },
    colours: guestColours(set.colour),
    types: [],
  };
}

const titleOf = ({ title, file }: Pick<GuestSet, "title" | "file">) =>
  plainName(title, longestTitle) || plainName(file.name, longestTitle) || "–";

function rowName({ title, file }: GuestSet, row: number): LocalText {
  const table = rowLocator(file.format, row).startsWith("row");
  const set = titleOf({ title, file });
  return { en: `${set}, ${rowLocator(file.format, row)}`, it: `${set}, ${table ? "riga" : "elemento"} ${row}` };
}

function countsOf({ content, tiles }: GuestSet): Guest["counts"] {
  if (!tiles) return { features: content.features.length, ties: content.ties.length };
  const { points, lines, areas, ties } = tiles.counts;
  return { features: points + lines + areas, ties };
}
