// The way along cables, stop by stop, with the length, state and time of each stretch.
import { betweenWords } from "#encoding/answers/betweenWords.ts";
import { cableColours, cableDash, cableWidths, notYetLook } from "#encoding/cables.ts";
import type { Ref } from "#model/atlas.ts";
import type { CablePath } from "#model/between.ts";
import type { AtlasState } from "#state/contract.ts";
import { type CableStop, type CableStretch, cableStrip } from "./cableStrip.ts";

export function CableWay({ state, path }: { readonly state: AtlasState; readonly path: CablePath }) {
  const language = state.language.value;
  const { stops, stretches, total } = cableStrip(state.atlas, path, language, state.visible.value.cables.notYet);
  return (
    <div class="between-cable">
      <ol aria-label={betweenWords[language].cablesTitle}>
        {stops.map((stop, at) => {
          const stretch = stretches[at];
          return (
            // A way may come by the same place twice: what stands there tells the two apart.
            <li key={`${stop.ref} ${stretch?.ref ?? stretch?.name}`}>
              <Target state={state} class="between-stop" to={stop.ref} points={[stop.ref]}>
                <StopMark state={state} stop={stop} />
                <span class={stop.shape === "unit" ? "between-quiet" : undefined}>{stop.name}</span>
                {stop.detail ? <span class="between-quiet">{stop.detail}</span> : null}
              </Target>
              {stretch ? <Stretch state={state} stretch={stretch} /> : null}
            </li>
          );
        })}
      </ol>
      <p class="between-total">{total}</p>
    </div>
  );
}

interface TargetProps {
  readonly state: AtlasState;
  readonly class: string;
  /** null: nothing to choose, only to point at. */
  readonly to: Ref | null;
  readonly points: readonly string[];
  readonly children: preact.ComponentChildren;
}

function Target({ state, class: name, to, points, children }: TargetProps) {
  const lifted = points.every((key) => state.pointed.value.includes(key));
  const handlers = {
    class: `${name}${lifted ? " is-lifted" : ""}`,
    onMouseEnter: () => state.actions.point(points),
    onMouseLeave: () => state.actions.point([]),
  };
  if (to === null) return <span {...handlers}>{children}</span>;
  return (
    <button
      {...handlers}
      type="button"
      aria-pressed={state.selection.value === to}
      onClick={() => state.actions.select(to)}
      onFocus={(event) => {
        if (event.currentTarget.matches(":focus-visible")) state.actions.point(points);
      }}
      onBlur={() => state.actions.point([])}
    >
      {children}
    </button>
  );
}

function StopMark({ state, stop }: { readonly state: AtlasState; readonly stop: CableStop }) {
  const { edge } = cableColours(state.theme.value);
  const look = { stroke: edge, "stroke-width": 1.8, fill: stop.works ? edge : "var(--paper)" };
  return (
    <svg class="between-mark" viewBox="0 0 16 16" aria-hidden="true">
      {stop.shape === "unit" ? (
        <circle cx={8} cy={8} r={2.2} fill={edge} />
      ) : stop.shape === "node" ? (
        <rect {...look} x={4.4} y={4.4} width={7.2} height={7.2} />
      ) : (
        <circle {...look} cx={8} cy={8} r={4.2} />
      )}
    </svg>
  );
}

function Stretch({ state, stretch }: { readonly state: AtlasState; readonly stretch: CableStretch }) {
  const { edge, core } = cableColours(state.theme.value);
  const { status, medium } = stretch;
  const widths =
    status === "not_yet"
      ? notYetLook
      : status
        ? cableWidths(status, medium, "plain", "light")
        : { casing: 1.4, core: 0 };
  const dash = (status === "not_yet" ? notYetLook.dash : status ? cableDash(status, medium) : [2, 3])
    .map((part) => part * widths.casing)
    .join(" ");
  const line = { x1: 8, x2: 8, y1: 0, y2: "100%", "stroke-dasharray": dash };
  return (
    <Target state={state} class="between-stretch" to={stretch.ref} points={stretch.points}>
      <svg class="between-line" aria-hidden="true">
        <line
          {...line}
          stroke={status && status !== "not_yet" ? edge : "var(--quiet-ink)"}
          stroke-width={widths.casing}
        />
        {widths.core > 0 ? <line {...line} stroke={core} stroke-width={widths.core} /> : null}
      </svg>
      <span class="between-words">
        <span>
          {stretch.name}
          {stretch.said ? <span class="between-figures"> {stretch.said}</span> : null}
        </span>
        {stretch.published ? <span class="between-quiet">{stretch.published}</span> : null}
      </span>
    </Target>
  );
}
