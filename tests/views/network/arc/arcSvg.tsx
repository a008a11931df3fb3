// The whole arc diagram as SVG text, drawn by the view's own parts, one element a line.
import render from "preact-render-to-string";
import type { EmphasisMap } from "#model/ties.ts";
import { ArcBar, ArcHeading } from "#views/network/arc/ArcBar.tsx";
import { ArcNodes } from "#views/network/arc/ArcNodes.tsx";
import { ArcStrokes } from "#views/network/arc/ArcStrokes.tsx";
import { hungAtRest, liftedLinks } from "#views/network/arc/arcPicture.ts";
import type { ArcScene } from "#views/network/arc/arcScene.ts";
import { graphEmphasis } from "#views/network/graphEmphasis.ts";

export function arcSvg(scene: ArcScene, emphasis: EmphasisMap = { of: new Map(), rest: "plain" }): string {
  const { nodes, links } = graphEmphasis(scene.graph, emphasis);
  const lifted = emphasis.rest === "faded" ? liftedLinks(scene, 0, { nodes, links }, null).strokes : null;
  const chosen = [...nodes].find(([, each]) => each === "chosen")?.[0] ?? null;
  const svg = (
    // biome-ignore lint/a11y/noSvgWithoutTitle: a text to compare, never on a page.
    <svg viewBox={`0 0 ${scene.width} ${scene.height}`}>
      <g class={lifted ? "is-faded" : undefined}>
        <ArcStrokes strokes={scene.joinedStrokes} />
        <ArcStrokes strokes={hungAtRest(scene, 0).strokes} />
      </g>
      {lifted && <ArcStrokes strokes={lifted} />}
      {scene.bands.map((band) => (
        <ArcHeading key={band.y} band={band} y={band.y} size={scene.headingSize} />
      ))}
      <ArcNodes scene={scene} emphasis={nodes} active={null} chosen={chosen} />
      <ArcBar scene={scene} emphasis={nodes} active={null} chosen={chosen} passed={[]} />
    </svg>
  );
  return `${render(svg).replaceAll("><", ">\n<")}\n`;
}
