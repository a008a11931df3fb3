// The whole force drawing as SVG text, drawn by the view's own parts, one element a line.
import { signal } from "@preact/signals";
import render from "preact-render-to-string";
import type { Ref } from "#model/atlas.ts";
import type { Graph } from "#model/network.ts";
import type { EmphasisMap } from "#model/ties.ts";
import { ForceLifted, ForceRest } from "#views/network/force/ForceMarks.tsx";
import { forceLift } from "#views/network/force/forceLift.ts";
import type { ForceScene } from "#views/network/force/forceScene.ts";
import { graphEmphasis } from "#views/network/graphEmphasis.ts";
import { measure } from "./forceFixture.ts";

export function forceSvg(
  scene: ForceScene,
  graph: Graph,
  emphasis: EmphasisMap = { of: new Map(), rest: "plain" },
): string {
  const lift = forceLift(scene, graphEmphasis(graph, emphasis), measure);
  const chosen = ([...emphasis.of].find(([, each]) => each === "chosen")?.[0] ?? null) as Ref | null;
  const { width, height } = scene.frame.size;
  const svg = (
    <svg role="presentation" viewBox={`0 0 ${width} ${height}`}>
      <g class={lift ? "force-rest is-back" : "force-rest"}>
        <ForceRest
          scene={signal(scene)}
          chosen={signal(chosen)}
          arriving={signal({ refs: new Set<Ref>(), share: 1 })}
        />
      </g>
      <ForceLifted scene={signal(scene)} lift={signal(lift)} active={signal(null)} />
    </svg>
  );
  return `${render(svg).replaceAll(/><(?!\/)/g, ">\n<")}\n`;
}
