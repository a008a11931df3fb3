// The ribbons at rest. They are drawn anew only when they change: what is lifted is drawn over them.
import { useMemo } from "preact/hooks";
import type { SceneRibbon } from "./chordScene.ts";

const inDom = (id: string) => id.replace(/[^\w-]/g, "_");
export const ribbonDomId = (id: string) => `chord-ribbon-${inDom(id)}`;
export const groupDomId = (id: string) => `chord-group-${inDom(id)}`;

interface Props {
  readonly ribbons: readonly SceneRibbon[];
  readonly open: string | null;
}

export function ChordRibbons({ ribbons, open }: Props) {
  return useMemo(
    () => (
      <g class="chord-ribbons">
        {ribbons.map((ribbon) => (
          <g
            key={ribbon.id}
            id={ribbonDomId(ribbon.id)}
            role="option"
            aria-label={ribbon.title}
            aria-selected={ribbon.id === open ? "true" : "false"}
            data-chord="ribbon"
            data-id={ribbon.id}
          >
            {ribbon.strands.map((strand) => (
              <path key={strand.family} d={strand.path} fill={strand.colour} />
            ))}
          </g>
        ))}
      </g>
    ),
    [ribbons, open],
  );
}
