import type { DepthMark } from "./depthScene.ts";

interface ShapeProps {
  readonly mark: Pick<DepthMark, "x" | "y" | "shape">;
  readonly radius: number;
  readonly fill: string;
  readonly ink: string;
}

export function MarkShape({ mark: { x, y, shape }, radius, fill, ink }: ShapeProps) {
  const side = radius * 0.9;
  return shape === "dot" ? (
    <circle cx={x} cy={y} r={radius} fill={fill} stroke={ink} />
  ) : (
    <rect x={x - side} y={y - side} width={2 * side} height={2 * side} fill={fill} stroke={ink} />
  );
}
