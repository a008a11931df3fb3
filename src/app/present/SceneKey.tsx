// The compact legend beside the words of a scene. A family of ties is also a filter: pressed, it stands alone.
import { useComputed } from "@preact/signals";
import { useRef } from "preact/hooks";
import { cityFamily } from "#encoding/cityFamily.ts";
import { depthFills, memberFill } from "#encoding/depth.ts";
import { groundOf } from "#encoding/ground.ts";
import { paintLook } from "#encoding/paintLook.ts";
import { colourOf, dashOf } from "#encoding/ties.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { AtlasState } from "#state/contract.ts";
import { CableSample } from "#views/legend/CableSample.tsx";
import { CityMark, DepthSteps, Fill, Hatch, LayerMark } from "#views/legend/Marks.tsx";
import { LineSample } from "#widgets/LineSample.tsx";
import { type KeyMark, keyRows } from "./keyRows.ts";
import { presentWords } from "./presentWords.ts";
import { useTight } from "./useTight.ts";
import "./sceneKey.css";

export function SceneKey({ state }: { readonly state: AtlasState }) {
  const language = state.language.value;
  const own = presentWords[language];
  const filter = useComputed(() => state.pose.value.filter).value;
  const layers = useComputed(() => state.pose.value.layers).value;
  const main = useComputed(() => state.pose.value.main).value;
  const rows = keyRows(
    {
      atlas: state.atlas,
      visible: state.drawn.value,
      paint: state.paint.value,
      hub: state.hub.value,
      emphasis: state.emphasis.value,
      tieLines: state.tieLines.value,
      pose: { filter, layers, main },
    },
    wordsOf(language),
    own,
  );
  const list = useRef<HTMLUListElement>(null);
  useTight(list, `${language} ${state.theme.value} ${rows.map(({ id }) => id).join()}`);
  if (rows.length === 0) return null;
  return (
    <div class="present-keyroom" data-many={rows.length > 14 ? "" : undefined}>
      <ul ref={list} class="present-key" aria-label={own.key}>
        {rows.map(({ id, mark, label }) => (
          <li key={id}>
            {mark.kind === "family" ? (
              <button
                type="button"
                aria-pressed={filter.families?.length === 1}
                title={filter.families?.length === 1 ? own.allAgain : own.onlyThis(label)}
                onClick={() => state.actions.onlyFamily(mark.family)}
              >
                <Mark state={state} mark={mark} />
                <span>{label}</span>
              </button>
            ) : (
              <span class="present-key-row">
                <Mark state={state} mark={mark} />
                <span>
                  {mark.kind === "depth"
                    ? `${label}\u00a0(1\u2060–\u2060${depthFills(state.theme.value).length}+)`
                    : label}
                </span>
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Mark({ state, mark }: { readonly state: AtlasState; readonly mark: KeyMark }) {
  const theme = state.theme.value;
  const colour = (id: string) => {
    const family = state.atlas.familyById.get(id);
    return family ? colourOf(family, theme) : "currentColor";
  };
  switch (mark.kind) {
    case "family":
      return <LineSample colour={colour(mark.family)} width={2.5} />;
    case "status":
      return <LineSample colour="currentColor" dash={dashOf(mark.status)} width={1.75} />;
    case "cable":
      return <CableSample status={mark.status} medium={mark.medium} theme={theme} />;
    case "depth":
      return <DepthSteps fills={depthFills(theme)} />;
    case "member":
      return <Fill colour={memberFill(theme)} />;
    case "hatch":
      return <Hatch colour={groundOf(theme).disputed} />;
    case "city":
      return <CityMark shape={mark.shape} colour={colour(mark.family)} founder={mark.founder} />;
    case "plain":
      return <LayerMark mark={mark.mark} colour={colour(cityFamily(state.atlas)?.id ?? "")} />;
    case "paint": {
      const look = paintLook(mark.tone, theme);
      // As on the map: areas in its fill, lines and marks in its ink.
      if (mark.as === "cities") return <CityMark shape="disc" colour={look.ink} />;
      if (mark.as === "areas")
        return (
          <span class="present-key-paint">
            {look.hatch ? <Hatch colour={look.ink} /> : <Fill colour={look.fill} />}
            <LineSample colour={look.ink} dash={look.dash ?? []} width={2} />
          </span>
        );
      return <LineSample colour={look.ink} dash={look.dash ?? []} width={2.5} />;
    }
  }
}
