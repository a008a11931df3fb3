import { groundOf } from "#encoding/ground.ts";
import type { ThemeName } from "#model/pose.ts";
import { colourOfSample, type GuestSample } from "./guestMarks.ts";

interface Props {
  readonly sample: GuestSample;
  readonly theme: ThemeName;
}

/** A file's things as the map draws them, one over the other: area, line, mark. */
export function GuestMark({ sample, theme }: Props) {
  const { points, lines, areas, ties, family } = sample;
  const colour = (ink: string) => colourOfSample(ink, family, theme);
  const line = lines ?? (ties ? "family" : null);
  return (
    <svg class="sample" width="28" height="14" viewBox="0 0 28 14" aria-hidden="true">
      {areas ? (
        <rect
          x="2"
          y="1"
          width="24"
          height="12"
          fill={colour(areas)}
          fill-opacity="0.25"
          stroke={colour(areas)}
          stroke-width="1.25"
        />
      ) : null}
      {line ? <path d="M1 7h26" stroke={colour(line)} stroke-width="2" fill="none" /> : null}
      {points ? (
        <path
          d="M14 2 19 11H9Z"
          fill={colour(points)}
          stroke={groundOf(theme).halo}
          stroke-width="1"
          paint-order="stroke"
        />
      ) : null}
    </svg>
  );
}
