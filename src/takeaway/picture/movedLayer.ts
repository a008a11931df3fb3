import type { FigureLayer, FigureShape, PathCommand } from "#model/figure.ts";

const round = (value: number): number => Math.round(value * 100) / 100;

/** The same layer so far right and down. */
export function movedLayer(layer: FigureLayer, dx: number, dy: number): FigureLayer {
  const { clip } = layer;
  return {
    ...layer,
    clip: clip ? [clip[0] + dx, clip[1] + dy, clip[2], clip[3]] : null,
    shapes: layer.shapes.map(
      (shape): FigureShape =>
        shape.kind === "text"
          ? { ...shape, x: round(shape.x + dx), y: round(shape.y + dy) }
          : { ...shape, d: shape.d.map((command) => movedCommand(command, dx, dy)) },
    ),
  };
}

function movedCommand(command: PathCommand, dx: number, dy: number): PathCommand {
  switch (command[0]) {
    case "Z":
      return command;
    case "C": {
      const [, a, b, c, d, e, f] = command;
      return ["C", round(a + dx), round(b + dy), round(c + dx), round(d + dy), round(e + dx), round(f + dy)];
    }
    case "M":
    case "L":
      return [command[0], round(command[1] + dx), round(command[2] + dy)];
  }
}
