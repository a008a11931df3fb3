import type { Stroke } from "./arcLinks.ts";

export function ArcStrokes({ strokes }: { readonly strokes: readonly Stroke[] }) {
  return (
    <>
      {strokes.map((stroke, at) => (
        <path
          key={at}
          d={stroke.path}
          stroke={stroke.colour}
          stroke-width={stroke.width}
          stroke-opacity={stroke.alpha}
          stroke-dasharray={stroke.dash.length > 0 ? stroke.dash.join(" ") : undefined}
        />
      ))}
    </>
  );
}
