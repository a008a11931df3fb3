import { colourOf } from "#encoding/ties.ts";
import type { Family } from "#model/atlas.ts";
import type { ThemeName } from "#model/pose.ts";
import type { ChordRibbon } from "#state/chordState.ts";

interface Props {
  readonly ribbon: ChordRibbon;
  /** Count of the longest bar. */
  readonly most: number;
  readonly families: ReadonlyMap<string, Family>;
  readonly theme: ThemeName;
}

/** A ribbon laid out straight: its families side by side, as long as it has ties. */
export function FamilyBar({ ribbon, most, families, theme }: Props) {
  let before = 0;
  return (
    <svg class="chord-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      {ribbon.strands.map(({ family, count }) => {
        const known = families.get(family);
        const x = (before / most) * 100;
        before += count;
        return (
          <rect
            key={family}
            x={x}
            width={(count / most) * 100}
            height="4"
            fill={known ? colourOf(known, theme) : "#888888"}
          />
        );
      })}
    </svg>
  );
}
