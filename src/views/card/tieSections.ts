// An actor's ties: over time as a small drawing, then family by family with all that is said of each.
import type { CardFacts, TieRow } from "#model/card.ts";
import { statusClassOf } from "#model/status.ts";
import {
  type CardContext,
  type CardRow,
  type CardSection,
  citesOf,
  doubt,
  row,
  section,
  standing,
} from "./cardParts.ts";
import type { TimeLane } from "./timeScene.ts";
import { datedOf, timeDrawing, undatedAside } from "./timeSection.ts";

type Facts = Extract<CardFacts, { kind: "actor" }>;

/** Few ties are all in sight; many wait behind the names of their families. */
const fewTies = 6;

export function tieSections(facts: Facts, context: CardContext): CardSection[] {
  const { words, atlas } = context;
  const all = facts.tiesByFamily.flatMap(({ rows }) => rows);
  const nameOf = (family: string) => {
    const named = atlas.familyById.get(family);
    return named ? words.text(named.name) : family;
  };
  const lanes = facts.tiesByFamily.map(
    ({ family, rows }): TimeLane => ({
      id: family,
      label: nameOf(family),
      family,
      runs: [],
      aside: undatedAside(rows.filter(({ began }) => began === null).length, words),
      entries: rows.flatMap((tie) =>
        tie.began === null
          ? []
          : [
              {
                ref: tie.instrument.ref,
                title: `${words.text(tie.instrument.name)}: ${standing({ ...tie, date: tie.date ?? tie.began }, context)}`,
                date: tie.began,
                status: statusClassOf(tie.status),
                shape: "date" as const,
              },
            ],
      ),
    }),
  );
  const title = words.say("tiesOverTime");
  return [
    section("overTime", title, "list", [], {
      count: all.length,
      fold: "none",
      drawing: timeDrawing(title, lanes, { day: facts.day, said: datedOf(lanes, all.length, words) }),
    }),
    ...facts.tiesByFamily.map(({ family, rows }) =>
      section(
        `family-${family}`,
        nameOf(family),
        "list",
        rows.map((tie) => tieRow(tie, context)),
        { family, fold: all.length <= fewTies ? "open" : "closed" },
      ),
    ),
  ];
}

/** How it stands on the day, in what role; then what else the data say of it. */
function tieRow(tie: TieRow, context: CardContext): CardRow {
  const { words } = context;
  const other = tie.parts.filter((part) => part.participation !== tie.participation);
  const memberships = [tie, ...other].flatMap(({ participation }) =>
    participation.standing ? [words.text(participation.standing)] : [],
  );
  const states = other.filter(({ participation }) => !participation.standing).map((part) => standing(part, context));
  return row(words.text(tie.instrument.name), {
    ref: tie.instrument.ref,
    details: [
      standing(tie, context),
      words.text(tie.role),
      ...memberships,
      ...(states.length > 0 ? [words.say("earlierStates", { states: words.list(states) })] : []),
      ...doubt(tie.participation.confidence, words),
    ].filter(Boolean),
    cites: citesOf(
      context,
      tie.parts.flatMap(({ participation }) => participation.sources),
    ),
    line: { family: tie.family, status: statusClassOf(tie.status) },
  });
}
