// The ring of groups with their names and numbers, and the outline of what is opened or has the keys.

import { useContext } from "preact/hooks";
import { domPrefix } from "#widgets/domPrefix.ts";
import { groupDomId } from "./ChordRibbons.tsx";
import { lineHeight } from "./chordLabels.ts";
import type { ChordAim } from "./chordLifted.ts";
import type { ChordScene, SceneGroup } from "./chordScene.ts";

interface Props {
  readonly scene: ChordScene;
  readonly aim: ChordAim | null;
  readonly focused: ChordAim | null;
  /** Id of the ribbon whose pairs are listed. */
  readonly open: string | null;
}

export function ChordRing({ scene, aim, focused, open }: Props) {
  const prefix = useContext(domPrefix);
  const outlineOf = (id: string | null | undefined) => scene.ribbons.find((ribbon) => ribbon.id === id)?.outline;
  const opened = outlineOf(open);
  const marked =
    focused?.kind === "ribbon"
      ? outlineOf(focused.id)
      : focused && scene.groups.find((group) => group.id === focused.id)?.path;
  return (
    <g>
      {scene.groups.map((group) => (
        <g
          key={group.id}
          id={groupDomId(prefix, group.id)}
          class={`chord-group${aim?.kind === "group" && aim.id === group.id ? " is-aimed" : ""}`}
          role="option"
          aria-label={group.title}
          aria-selected="false"
          data-chord="group"
          data-id={group.id}
        >
          <path class="chord-reach" d={group.reach} />
          <path class="chord-segment" d={group.path} fill={group.colour ?? undefined} />
          {group.leader && <path class="chord-leader" d={group.leader} />}
          <GroupLabel group={group} fontSize={scene.fontSize} />
        </g>
      ))}
      {opened && <path class="chord-opened" d={opened} />}
      {marked && <path class="chord-focus" d={marked} />}
    </g>
  );
}

function GroupLabel({ group: { label }, fontSize }: { readonly group: SceneGroup; readonly fontSize: number }) {
  if (!label) return null;
  const line = fontSize * lineHeight;
  const first = label.y - ((label.lines.length - 1) * line) / 2;
  return (
    <text class="chord-label" text-anchor={label.anchor} font-size={fontSize}>
      {label.lines.map((text, at) => (
        <tspan key={at} x={label.x} y={first + at * line} dy="0.34em">
          {text}
          {at === label.lines.length - 1 && <tspan class="chord-count">{label.count}</tspan>}
        </tspan>
      ))}
    </text>
  );
}
