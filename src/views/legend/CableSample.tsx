import { cableColours, cableDash, cableWidths, notYetLook } from "#encoding/cables.ts";
import { groundOf } from "#encoding/ground.ts";
import type { CableStatus } from "#model/atlas.ts";
import type { ThemeName } from "#model/pose.ts";
import { sampleDash } from "./sampleDash.ts";

interface Props {
  readonly status: CableStatus | "not_yet";
  readonly medium: "sea" | "terrestrial";
  readonly theme: ThemeName;
}

/** A cable as the map draws it: a dark casing, and a light core where the sea cable is real. */
export function CableSample({ status, medium, theme }: Props) {
  const { edge, core } = cableColours(theme);
  const notYet = status === "not_yet";
  // On a projector the whole sample is drawn so much larger.
  const zoom = theme === "projector" ? 1.5 : 1;
  const own = notYet ? notYetLook : cableWidths(status, medium, "plain", theme);
  const widths = { casing: Math.max(theme === "projector" ? 3 : 0, own.casing) / zoom, core: own.core / zoom };
  const pattern = notYet ? notYetLook.dash : cableDash(status, medium);
  const dashes = sampleDash(pattern, widths.casing, 26).join(" ") || undefined;
  const line = { x1: 1, x2: 27, y1: 6, y2: 6, "stroke-dasharray": dashes };
  return (
    <svg class="sample" width="28" height="12" viewBox="0 0 28 12" aria-hidden="true">
      <line
        {...line}
        stroke={notYet ? groundOf(theme).quietInk : edge}
        stroke-opacity={notYet && theme !== "projector" ? notYetLook.alpha : undefined}
        stroke-width={widths.casing}
      />
      {widths.core > 0 ? <line {...line} stroke={core} stroke-width={widths.core} /> : null}
    </svg>
  );
}
