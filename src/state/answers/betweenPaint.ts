// Both actors, what they share, the chains and the cable path in one picture.
import { betweenWords } from "#encoding/answers/betweenWords.ts";
import type { Actor } from "#model/atlas.ts";
import type { BetweenFacts, CableHop, Chains, SharedTies } from "#model/between.ts";
import type { Paint, PaintGroup, PaintLine, PaintTone } from "#model/paint.ts";
import { type Language, textIn } from "#model/text.ts";
import type { Tie } from "#model/ties.ts";

const tones = {
  from: { kind: "set", number: 0 },
  to: { kind: "set", number: 1 },
  shared: { kind: "set", number: 3 },
  chain: { kind: "set", number: 2 },
  cable: { kind: "route" },
  inland: { kind: "unknown" },
} as const satisfies Record<string, PaintTone>;
type GroupId = keyof typeof tones;

export function betweenPaint(facts: BetweenFacts, visible: readonly Tie[], language: Language): Paint {
  const { a, b, shared } = facts;
  const words = betweenWords[language];
  const of = new Map<string, GroupId>();
  // What is told first keeps its group.
  const put = (key: string, group: GroupId) => {
    if (!of.has(key)) of.set(key, group);
  };
  of.set(a.ref, "from").set(b.ref, "to");
  const drawn: Tie[] = [];
  const putTies = (ties: readonly Tie[], group: GroupId) => {
    for (const tie of ties) put(`tie:${tie.id}`, group);
    drawn.push(...ties);
  };
  putTies(sharedTiesOf(shared), "shared");
  for (const { group } of shared.groups) put(group.ref, "shared");
  const chains = shownChains(facts);
  const between = new Set(chains?.shown.flatMap((chain) => chain.slice(1).map((link) => link.from)));
  for (const link of chains?.shown.flat() ?? []) {
    for (const actor of [link.from, link.to]) put(actor.ref, "chain");
    for (const way of link.ways) {
      putTies(way.ties, "chain");
    }
  }
  const path = facts.cables.kind === "path" ? facts.cables.path : null;
  for (const hop of path?.hops ?? []) {
    for (const landing of [hop.from, hop.to]) put(landing.ref, "cable");
    if (hop.kind === "segment" && hop.part === null) put(hop.segment.ref, "cable");
  }
  putMembers(a, b, put);
  const known = new Set(visible.map((tie) => tie.id));
  const ghosts = [...new Map(drawn.filter((tie) => !known.has(tie.id)).map((tie) => [tie.id, tie])).values()];
  const segments = new Set(path?.hops.flatMap((hop) => (hop.kind === "segment" ? [hop.segment] : [])));
  const inland = path?.hops.filter((hop) => hop.kind === "inland" && hop.km > 0) ?? [];
  const group = (id: GroupId, label: string, n: number | null): PaintGroup => ({
    id,
    label,
    tone: tones[id],
    count: n,
  });
  return {
    tool: "between",
    groups: [
      group("from", textIn(a.name, language), null),
      group("to", textIn(b.name, language), null),
      group(
        "shared",
        words.groups.shared,
        shared.ties.length + shared.instruments.length + shared.groups.length + (shared.belongs ? 1 : 0),
      ),
      group("chain", words.groups.chain, between.size),
      group("cable", words.groups.cable, segments.size),
      group("inland", words.groups.inland, inland.length),
    ].filter((each) => each.count !== 0),
    of,
    rest: "faint",
    speaksOf: ["countries", "ties", "cables", "landings", "cities", "actors"],
    ghosts,
    lines: (path?.hops ?? []).flatMap((hop, at) => lineOf(facts, hop, at, language)),
  };
}

/** The chains that are told and drawn: where the two are linked themselves, the ways round. */
export function shownChains({ chains, round }: Pick<BetweenFacts, "chains" | "round">): Chains | null {
  return chains?.length === 1 ? round : chains;
}

function sharedTiesOf({ ties, instruments, groups, belongs }: SharedTies): readonly Tie[] {
  return [
    ...ties,
    ...(belongs ? [belongs.tie] : []),
    ...instruments.flatMap((each) => each.ties),
    ...groups.flatMap((each) => [each.a, each.b]),
  ];
}

/** What the map does not draw as a thing of its own: joins on land, and parts of segments. */
function lineOf({ notYet }: BetweenFacts, hop: CableHop, at: number, language: Language): PaintLine[] {
  const id = `hop-${at}`;
  if (hop.kind === "inland")
    return hop.km > 0 ? [{ id, group: "inland", line: hop.line, title: betweenWords[language].inlandHop }] : [];
  const { segment, part } = hop;
  if (!part) return [];
  const ends = [hop.from, hop.to].map((landing) => textIn(landing.name, language));
  return [
    {
      id,
      group: "cable",
      line: part,
      title: ends.join(" – "),
      // Because what is not yet in service has no look of its own here, it has that of what is only planned.
      cable: { status: notYet.has(segment.ref) ? "planned" : segment.status, medium: segment.medium },
    },
  ];
}

/** A bloc is seen by its members; who is in both is shared by them. */
function putMembers(a: Actor, b: Actor, put: (key: string, group: GroupId) => void): void {
  const membersOf = (actor: Actor) => (actor.kind === "bloc" ? actor.members : []);
  for (const id of membersOf(a)) put(`country:${id}`, membersOf(b).includes(id) ? "shared" : "from");
  for (const id of membersOf(b)) put(`country:${id}`, "to");
}
