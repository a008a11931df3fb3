// What the chosen actor and another one are in together, and what only one of them is in.
import type { Words } from "#encoding/words/wordsOf.ts";
import type { Actor, Instrument } from "#model/atlas.ts";
import type { SharedMemberships } from "#model/card.ts";
import type { StatusClass } from "#model/pose.ts";
import { statusClassOf } from "#model/status.ts";
import { actorName, type CardContext, type CardSection, row, section, spelledOut, standing } from "./cardParts.ts";

type Context = Pick<CardContext, "atlas" | "words">;

export interface ComparisonPage {
  /** Numbers of instruments and groups: only the first, both, only the other. */
  readonly counts: { readonly a: number; readonly both: number; readonly b: number };
  readonly said: string;
  /** Said instead of the lists where there is nothing in common. */
  readonly nothing: string | null;
  readonly sections: readonly CardSection[];
}

export function comparisonPage(shared: SharedMemberships, context: Context): ComparisonPage {
  const { words } = context;
  const nameA = words.text(shared.a.name);
  const nameB = words.text(shared.b.name);
  const counts = {
    a: shared.onlyA.length + shared.groupsOnlyA.length,
    both: shared.instruments.length + shared.groups.length,
    b: shared.onlyB.length + shared.groupsOnlyB.length,
  };
  const only = (id: "a" | "b", name: string, instruments: readonly Instrument[], groups: readonly Actor[]) =>
    section(
      `compare-${id}`,
      words.say("onlyOf", { name }),
      "list",
      [
        ...groups.map((group) => groupRow(group, words)),
        ...instruments.map((instrument) =>
          row(words.text(instrument.name), {
            ref: instrument.ref,
            line: { family: instrument.family, status: lastStatus(instrument) },
          }),
        ),
      ],
      { fold: "closed" },
    );
  const [member, group] = shared.member === "a" ? [shared.a, shared.b] : [shared.b, shared.a];
  return {
    counts,
    said: words.say("sharedBar", { ...counts, nameA, nameB }),
    nothing: counts.both === 0 && shared.member === null ? words.say("nothingShared") : null,
    sections: [
      section(
        "compare-member",
        "",
        "list",
        shared.member
          ? [row(words.say("memberOf", { name: words.text(member.name), group: words.text(group.name) }))]
          : [],
        { fold: "none", count: null },
      ),
      section(
        "compare-both",
        words.say("bothIn"),
        "list",
        shared.instruments.map(({ instrument, a, b }) => {
          const [standingA, standingB] = [standing(a, context), standing(b, context)];
          return row(words.text(instrument.name), {
            ref: instrument.ref,
            details: standingA === standingB ? [standingA] : [`${nameA}: ${standingA}`, `${nameB}: ${standingB}`],
            line: { family: instrument.family, status: statusClassOf(a.status) },
          });
        }),
        { fold: "open", firstShown: 6 },
      ),
      section(
        "compare-groups",
        words.say("bothBelong"),
        "list",
        shared.groups.map((each) => groupRow(each, words)),
        { fold: "open" },
      ),
      only("a", nameA, shared.onlyA, shared.groupsOnlyA),
      only("b", nameB, shared.onlyB, shared.groupsOnlyB),
    ].filter((each) => each.rows.length > 0),
  };
}

function lastStatus({ states }: Instrument): StatusClass {
  return statusClassOf(states.at(-1)?.status ?? "planned");
}

function groupRow(group: Actor, words: Words) {
  return row(actorName(group, words), { ref: group.ref, details: spelledOut(group, words) });
}
