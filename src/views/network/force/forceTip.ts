// What the pointer reads in the force drawing, line by line.
import { type TitleContext, tieTitle } from "#encoding/tieTitle.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { Ref } from "#model/atlas.ts";
import { type GraphPaint, noPaint } from "#views/network/graphPaint.ts";
import type { ForceAim } from "./aimAtForce.ts";
import { instrumentsOf } from "./forceBundles.ts";
import type { ForceScene } from "./forceScene.ts";
import { forceWords } from "./forceWords.ts";

/** So many instruments are named before the rest is only counted. */
const most = 5;

export function forceTip(
  aim: ForceAim,
  scene: ForceScene,
  title: TitleContext,
  paint: GraphPaint = noPaint,
): readonly string[] {
  const label = aim.kind === "node" ? null : paint.linkLabel(aim.line.strand.links);
  return label === null ? linesOf(aim, scene, title) : [...linesOf(aim, scene, title), label];
}

function linesOf(aim: ForceAim, scene: ForceScene, title: TitleContext): string[] {
  const said = forceWords[title.language];
  if (aim.kind === "node") {
    const { name, title: all } = aim.node;
    return [name, ...all.slice(name.length).replace(/^:\s*/, "").split("; ").filter(Boolean)];
  }
  const { bundle } = aim.bundle;
  const links = aim.line.strand.links;
  const ties = links.flatMap((link) => link.ties);
  const [tie] = ties;
  if (tie && ties.length === 1 && links.length === 1) return tieTitle(tie, title).split(" · ");
  const words = wordsOf(title.language);
  const nameOf = (ref: Ref) => scene.nodes.find((node) => node.ref === ref)?.name ?? "";
  const names = instrumentsOf(links).map((instrument) => words.text(instrument.name));
  return [
    said.between(nameOf(bundle.ends[0]), nameOf(bundle.ends[1]), bundle.count),
    ...names.slice(0, most),
    ...(names.length > most ? [said.more(names.length - most)] : []),
  ];
}
