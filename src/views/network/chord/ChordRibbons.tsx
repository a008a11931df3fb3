// The ribbons at rest. They are drawn anew only when they change: what is lifted is drawn over them.
import { useContext, useMemo } from "preact/hooks";
import { domPrefix } from "#widgets/domPrefix.ts";
import type { SceneRibbon } from "./chordScene.ts";

const inDom = (id: string) => id.replace(/[^\w-]/g, "_");
export const ribbonDomId = (prefix: string, id: string) => `${prefix}chord-ribbon-${inDom(id)}`;
export const groupDomId = (prefix: string, id: string) => `${prefix}chord-group-${inDom(id)}`;

interface Props {
  readonly ribbons: readonly SceneRibbon[];
  readonly open: string | null;
}

export function ChordRibbons({ ribbons, open }: Props) {
  const prefix = useContext(domPrefix);
  return useMemo(
    () => (
      <g class="chord-ribbons">
        {ribbons.map((ribbon) => (
          <g
            key={ribbon.id}
            id={ribbonDomId(prefix, ribbon.id)}
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
