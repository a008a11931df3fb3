import type { CardFacts, PartyRow } from "#model/card.ts";
import { firstDay } from "#model/dates.ts";
import { statusClassOf } from "#model/status.ts";
import {
  actorName,
  type CardContext,
  type CardSection,
  cableStatusInWords,
  citesOf,
  doubt,
  isLater,
  linkRows,
  row,
  section,
  spelledOut,
  standing,
} from "./cardParts.ts";
import { guestCard } from "./guestCard.ts";
import type { TimeEntry, TimeLane, TimeRun } from "./timeScene.ts";
import { marksInWords, timeDrawing, undatedAside } from "./timeSection.ts";

type Facts = Extract<CardFacts, { kind: "instrument" }>;

export function instrumentSections(facts: Facts, context: CardContext): CardSection[] {
  const { words } = context;
  return [
    historySection(facts, context),
    ...(guestCard.now?.tieSections(facts, context) ?? []),
    section(
      "parties",
      words.say("parties"),
      "list",
      facts.parties.map((party) =>
        row(actorName(party.actor, words), {
          ref: party.actor.ref,
          details: [
            ...spelledOut(party.actor, words),
            words.text(party.role),
            standing(party, context),
            ...(party.standing ? [words.text(party.standing)] : []),
            ...(party.earlier.length > 0
              ? [
                  words.say("earlierStates", {
                    states: words.list(party.earlier.map((state) => standing(state, context))),
                  }),
                ]
              : []),
            ...(guestCard.now?.isUngraded(facts) ? [] : doubt(party.confidence, words)),
          ].filter(Boolean),
          cites: citesOf(context, party.sources),
        }),
      ),
      {
        count: facts.parties.length,
        fold: "open",
        note:
          guestCard.now?.partiesNote(facts, words) ??
          (facts.parties.length > 0 ? words.say("partiesNote") : words.say("noPartners")),
      },
    ),
    section(
      "cables",
      words.say("relatedCables"),
      "list",
      facts.systems.map((system) =>
        row(words.text(system.name), { ref: system.ref, details: [cableStatusInWords(system.status, words)] }),
      ),
    ),
    section(
      "events",
      words.say("relatedEvents"),
      "list",
      facts.events.map((event) =>
        row(words.text(event.title), {
          ref: event.ref,
          details: [words.date(event.start), words.text(event.place)].filter(Boolean),
        }),
      ),
    ),
    section(
      "themes",
      words.say("themes"),
      "words",
      facts.themes.map((theme) => row(words.text(theme.name), { ref: `theme:${theme.id}` })),
      { fold: "none" },
    ),
    section("related", words.say("relatedInstruments"), "list", linkRows(words, facts.related), {
      firstShown: 4,
      fold: "closed",
    }),
  ];
}

function historySection(facts: Facts, context: CardContext): CardSection {
  const { words, atlas } = context;
  const { instrument } = facts;
  const title = words.say("history");
  const lanes = historyLanes(facts, context);
  const drawing = timeDrawing(title, lanes, { day: facts.day, said: marksInWords(lanes, words).join(" ") || null });
  return section(
    "history",
    title,
    "history",
    instrument.states.map((state) => {
      const name = atlas.statusNames.get(state.status);
      const later = isLater(state.date, facts.day);
      return row(name ? words.text(name) : state.status, {
        label: state.date ? words.date(state.date) : words.say("dateUnknown"),
        // The current state's summary already stands under the title.
        details: [
          state === facts.current ? "" : words.text(state.summary),
          ...(later ? [words.say("later")] : []),
        ].filter(Boolean),
        cites: citesOf(context, state.sources),
        line: { family: instrument.family, status: statusClassOf(state.status) },
        mark: later ? "later" : state === facts.current ? "shown" : null,
      });
    }),
    { fold: "none", drawing },
  );
}

/** Its states, as far as a source dates or attests them; parties whose dates are their own; its events. */
function historyLanes(facts: Facts, context: CardContext): TimeLane[] {
  const { words, atlas } = context;
  const { instrument, day } = facts;
  const name = (status: (typeof instrument.states)[number]["status"]) => {
    const said = atlas.statusNames.get(status);
    return said ? words.text(said) : status;
  };
  const told = new Set<string>();
  const distinct = instrument.states.filter((state) => {
    const key = `${state.status} ${state.date ?? `by ${state.asOf}`}`;
    return !told.has(key) && told.add(key);
  });
  const states = distinct.map(
    (state): TimeEntry => ({
      ref: null,
      title: state.date
        ? words.say("statusOn", { status: name(state.status), date: words.date(state.date) })
        : words.say("statusDocumented", { status: name(state.status), date: words.date(state.asOf) }),
      date: state.date ?? state.asOf,
      status: statusClassOf(state.status),
      shape: state.date ? "date" : "known",
    }),
  );
  // A state lasts until the next one, the last one until the day shown; what was done on a day does not last.
  const lasting = new Set([
    "in_force",
    "active",
    "negotiating",
    "signed",
    "launched",
    "concluded",
    "delayed",
    "planned",
  ]);
  const runs = distinct.flatMap((state, index): TimeRun[] => {
    const from = state.date && firstDay(state.date) <= day ? state.date : state.asOf;
    const next = distinct[index + 1];
    const to = next ? firstDay(next.date ?? next.asOf) : day;
    return lasting.has(state.status) && firstDay(from) < to && to <= day
      ? [{ from, to, status: statusClassOf(state.status) }]
      : [];
  });
  const known = new Set(instrument.states.flatMap((state) => [state.date, state.asOf]));
  const own = (party: PartyRow) => party.date !== null && !party.documented && !known.has(party.date);
  const lane = (id: string, label: string, entries: readonly TimeEntry[], more: Partial<TimeLane> = {}): TimeLane => ({
    id,
    label,
    family: instrument.family,
    entries,
    runs: [],
    aside: null,
    ...more,
  });
  return [
    lane("state", words.say("statusLabel"), states, {
      runs,
      aside: undatedAside(instrument.states.filter((state) => !state.date).length, words),
    }),
    lane(
      "parties",
      words.say("parties"),
      facts.parties.filter(own).map((party) => ({
        ref: party.actor.ref,
        title: `${actorName(party.actor, words)}: ${standing(party, context)}`,
        date: party.date ?? "",
        status: statusClassOf(party.status),
        shape: "date" as const,
      })),
    ),
    lane(
      "events",
      words.say("relatedEvents"),
      facts.events.map((event) => ({
        ref: event.ref,
        title: `${words.text(event.title)}: ${words.date(event.start)}`,
        date: event.start,
        end: event.end,
        status: null,
        shape: "event" as const,
      })),
    ),
  ].filter((each) => each.entries.length > 0);
}
