// What the loss looks like on the map and on the network.
import { landJoinLine } from "#analysis/answers/landJoinLine.ts";
import type { LossGroup } from "#encoding/answers/withoutDictionary.ts";
import { withoutWords } from "#encoding/answers/withoutWords.ts";
import type { Ref } from "#model/atlas.ts";
import type { CableGraph } from "#model/cableGraph.ts";
import { type Paint, type PaintGroup, type PaintTone, paintedKinds } from "#model/paint.ts";
import type { Language } from "#model/text.ts";
import type { Tie } from "#model/ties.ts";
import type { CableLoss, CableWeakness, TieLoss } from "#model/without.ts";

const tones: Readonly<Record<LossGroup, PaintTone>> = {
  gone: { kind: "gone" },
  broken: { kind: "removed" },
  cut: { kind: "cut" },
  parted: { kind: "changed" },
  strained: { kind: "strained" },
  bridge: { kind: "strained" },
  same: { kind: "same" },
  fewer: { kind: "strained" },
};

/** Because five hundred ties over a few cables would drown them, what the answer does not look at steps back as well. */
const everything: Paint["speaksOf"] = paintedKinds;

/** In the order in which one overrides the next. */
const order: readonly LossGroup[] = ["gone", "broken", "cut", "parted", "strained", "fewer", "bridge", "same"];

/** What the key counts: countries where there are some in the group, else lines. */
function groupsOf(
  of: ReadonlyMap<string, LossGroup>,
  language: Language,
  counts: (key: string) => boolean,
): PaintGroup[] {
  const words = withoutWords[language];
  return order.flatMap((id) => {
    const keys = [...of].filter(([, group]) => group === id).map(([key]) => key);
    if (keys.length === 0) return [];
    const counted = keys.filter(counts).length;
    return [{ id, label: words.groups[id], tone: tones[id], count: counted > 0 ? counted : null }];
  });
}

export function cablesPaint(
  { graph, left, loss, weak }: { graph: CableGraph; left: CableGraph; loss: CableLoss; weak: CableWeakness | null },
  gone: readonly Ref[],
  language: Language,
): Paint {
  const of = new Map<string, LossGroup>();
  const put = (key: string, group: LossGroup) => {
    const known = of.get(key);
    if (!known || order.indexOf(group) < order.indexOf(known)) of.set(key, group);
  };
  const bridges = new Set(weak ? weak.bridges.map(({ segment }) => segment?.id) : []);
  for (const { segment } of graph.edges) {
    if (!segment) continue;
    put(segment.ref, "same");
    if (bridges.has(segment.id)) put(segment.ref, "bridge");
    if (loss.detours.has(segment.id)) put(segment.ref, "strained");
    if (loss.stranded.has(segment.id)) put(segment.ref, "cut");
    if (loss.brokenSegments.has(segment.id)) put(segment.ref, "broken");
    if (loss.goneSegments.has(segment.id)) put(segment.ref, "gone");
  }
  for (const id of graph.nodes.keys()) put(`landing:${id}`, left.nodes.has(id) ? "same" : "gone");
  for (const id of loss.countries) put(`country:${id}`, "same");
  for (const { a, b } of loss.longer) for (const id of [a, b]) put(`country:${id}`, "strained");
  for (const { a, b } of loss.cut) for (const id of [a, b]) put(`country:${id}`, "parted");
  for (const id of loss.lost) put(`country:${id}`, "cut");
  for (const id of loss.gone) put(`country:${id}`, "gone");
  const words = withoutWords[language];
  return {
    tool: "without",
    groups: groupsOf(of, language, (key) => key.startsWith(gone.length === 0 ? "segment:" : "country:")),
    of,
    rest: "faint",
    speaksOf: everything,
    ghosts: [],
    lines: loss.detourJoins.flatMap((join) => {
      const [from, to] = [graph.nodes.get(join.from), graph.nodes.get(join.to)];
      if (!from || !to || join.km < 1) return [];
      return [{ id: join.id, group: "strained", line: landJoinLine(from.at, to.at), title: words.joinOnLand }];
    }),
  };
}

export function tiesPaint(ties: readonly Tie[], loss: TieLoss, language: Language): Paint {
  const of = new Map<string, LossGroup>();
  const isGone = new Set(loss.goneTies);
  for (const tie of ties) {
    of.set(`tie:${tie.id}`, isGone.has(tie) ? "gone" : "same");
    for (const actor of [tie.from, tie.to]) of.set(actor.ref, "same");
  }
  for (const { actor, after } of loss.losers) of.set(actor.ref, after.length === 0 ? "cut" : "fewer");
  for (const { ref } of [...loss.gone, ...loss.goneInstruments]) of.set(ref, "gone");
  const words = withoutWords[language];
  return {
    tool: "without",
    groups: groupsOf(of, language, (key) => !key.startsWith("tie:")).map((group) =>
      group.id === "cut"
        ? { ...group, label: words.outcomes.alone.replace(/^./, (letter) => letter.toUpperCase()) }
        : group,
    ),
    of,
    rest: "faint",
    speaksOf: everything,
    ghosts: [],
    lines: [],
  };
}
