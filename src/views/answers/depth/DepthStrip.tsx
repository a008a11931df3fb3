// Every partner as a mark, across by depth and down by region. One tab stop; the arrows go from mark to mark.
import { useState } from "preact/hooks";
import { depthWords } from "#encoding/answers/depthWords.ts";
import { paintLook } from "#encoding/paintLook.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import { emphasisOf } from "#model/emphasis.ts";
import { depthState } from "#state/answers/depthState.ts";
import type { AtlasState } from "#state/contract.ts";
import { usePictureRoom } from "#views/answers/usePictureRoom.ts";
import { DepthStripKey } from "./DepthStripKey.tsx";
import { type DepthMark, type DepthScene, depthScene, nextMark } from "./depthScene.ts";
import { MarkShape } from "./MarkShape.tsx";

export function DepthStrip({ state }: { readonly state: AtlasState }) {
  const { facts } = depthState(state);
  const { element, size, measure } = usePictureRoom();
  const language = state.language.value;
  const room = size.value && { ...size.value, measure: measure.value };
  const scene = room && depthScene(facts.value, state.atlas.regions, room, language);
  return (
    <div class="depth-strip">
      <div ref={element}>
        {scene ? <Strip state={state} scene={scene} title={depthWords[language].picture(facts.value.hub)} /> : null}
      </div>
      <DepthStripKey state={state} />
    </div>
  );
}

interface StripProps {
  readonly state: AtlasState;
  readonly scene: DepthScene;
  readonly title: string;
}

function Strip({ state, scene, title }: StripProps) {
  const words = wordsOf(state.language.value);
  const [active, setActive] = useState(0);
  const stop = Math.min(active, scene.marks.length - 1);
  const onKeyDown = (event: KeyboardEvent & { readonly currentTarget: SVGSVGElement }) => {
    const mark = scene.marks[stop];
    if (event.altKey || event.ctrlKey || event.metaKey || !mark) return;
    const to = nextMark(scene.marks, stop, event.key);
    if (to === null && event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    if (to === null) return state.actions.select(mark.ref);
    setActive(to);
    event.currentTarget.querySelector<SVGElement>(`[data-mark="${to}"]`)?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand within SVG
    <svg
      class="depth-marks"
      role="group"
      aria-label={title}
      width={scene.width}
      height={scene.height}
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      font-size={scene.letters}
      onKeyDown={onKeyDown}
    >
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus */}
      <g aria-hidden="true">
        <text class="depth-quiet" x={scene.axis.x} y={scene.axis.y}>
          {scene.axis.text}
        </text>
        {scene.columns.map((column) => (
          <g key={column.depth}>
            <rect
              class="depth-column"
              x={column.x}
              y={scene.axis.y + 5}
              width={Math.max(0, column.width - 2)}
              height={scene.height - scene.axis.y - 5}
            />
            <text class="depth-number" x={column.x + 4} y={scene.axis.y + scene.letters * 1.5}>
              {column.label}
            </text>
            {column.count > 0 ? (
              <text class="depth-quiet" x={column.x + 4} y={scene.axis.y + scene.letters * 2.5}>
                {words.number(column.count)}
              </text>
            ) : null}
          </g>
        ))}
        {scene.bands.map((band) => (
          <g key={band.id}>
            <line class="depth-rule" x1={0} x2={scene.width} y1={band.y} y2={band.y} />
            <text class="depth-band" x={band.labelAt.x} y={band.labelAt.y} dominant-baseline="central">
              {band.label}
            </text>
          </g>
        ))}
      </g>
      {scene.marks.map((mark, at) => (
        <Mark
          key={mark.ref}
          state={state}
          scene={scene}
          mark={mark}
          at={at}
          tabindex={at === stop ? 0 : -1}
          onFocus={() => setActive(at)}
        />
      ))}
    </svg>
  );
}

interface MarkProps {
  readonly state: AtlasState;
  readonly scene: DepthScene;
  readonly mark: DepthMark;
  readonly at: number;
  /** In small letters: in SVG the attribute has no other spelling, and unless it is set a mark is a stop of its own, or none. */
  readonly tabindex: number;
  readonly onFocus: () => void;
}

function Mark({ state, scene: { radius }, mark, at, tabindex, onFocus }: MarkProps) {
  const { paint } = depthState(state);
  const { groups, of } = paint.value;
  const tone = groups.find((group) => group.id === of.get(mark.ref))?.tone;
  const { ink } = paintLook(tone ?? { kind: "same" }, state.theme.value);
  const chosen = state.selection.value === mark.ref;
  const fill = mark.ties === "through" ? "var(--paper)" : ink;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot stand within SVG
    <g
      role="button"
      class="depth-mark"
      data-mark={at}
      data-apart={tone ? undefined : ""}
      data-emphasis={emphasisOf(state.emphasis.value, mark.ref)}
      aria-pressed={chosen}
      aria-label={mark.title}
      tabindex={tabindex}
      onClick={() => state.actions.select(mark.ref)}
      onMouseEnter={() => state.actions.point([mark.ref])}
      onMouseLeave={() => state.actions.point([])}
      onFocus={(event) => {
        onFocus();
        if (event.currentTarget.matches(":focus-visible")) state.actions.point([mark.ref]);
      }}
      onBlur={() => state.actions.point([])}
    >
      <title>{mark.title}</title>
      <circle class="depth-aim" cx={mark.x} cy={mark.y} r={radius * 1.5} />
      {mark.ties === "more" ? <MarkShape mark={mark} radius={radius * 1.35} fill="none" ink={ink} /> : null}
      <MarkShape mark={mark} radius={mark.ties === "more" ? radius * 0.75 : radius} fill={fill} ink={ink} />
      {mark.label ? (
        <text x={mark.x + radius + 5} y={mark.y} dominant-baseline="central">
          {mark.label}
        </text>
      ) : null}
    </g>
  );
}
