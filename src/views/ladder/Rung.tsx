import { h } from "preact";
import { hatchShapes, rungShapes, type Shape } from "./ladderParts.ts";
import type { LadderScene, SceneCell } from "./ladderScene.ts";

interface Props {
  readonly cell: Pick<SceneCell, "kind" | "parts" | "colour">;
  readonly rung: LadderScene["rung"];
  readonly unit: number;
}

/** A cell's rung; what it says is said by the cell's label. */
export function Rung({ cell, rung, unit }: Props) {
  const shapes: readonly Shape[] =
    cell.kind === "own"
      ? rungShapes(cell.parts, rung.height, unit, { ink: "currentColor", paper: "var(--paper)" })
      : hatchShapes(rung, unit, cell.colour ?? "currentColor");
  return (
    <svg class="ladder-rung" width={rung.width} height={rung.height} aria-hidden="true">
      {shapes.map(({ tag, attributes, text }, at) => h(tag, { key: at, ...attributes }, text))}
    </svg>
  );
}
