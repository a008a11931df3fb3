import { useComputed } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { allianceShape } from "#encoding/allianceShape.ts";
import { cityFamily } from "#encoding/cityFamily.ts";
import { depthFills, memberFill } from "#encoding/depth.ts";
import { groundOf } from "#encoding/ground.ts";
import { colourOf, dashOf } from "#encoding/ties.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { PaintedKind } from "#model/paint.ts";
import type { LayerId } from "#model/pose.ts";
import type { AtlasState } from "#state/contract.ts";
import { LineSample } from "#widgets/LineSample.tsx";
import { CableSample } from "./CableSample.tsx";
import { FilterRows } from "./FilterRows.tsx";
import { type GuestSectionProps, guestLegend } from "./guestLegend.ts";
import { LayerHead } from "./LayerHead.tsx";
import { legendPage } from "./legendPage.ts";
import { CityMark, DepthSteps, Fill, Hatch, LayerMark, type PlainMark } from "./Marks.tsx";
import { PartialSets } from "./PartialSets.tsx";
import "./legend.css";

const otherLayers: readonly { readonly id: LayerId; readonly mark: PlainMark }[] = [
  { id: "blocs", mark: "outline" },
  { id: "institutions", mark: "square" },
  { id: "events", mark: "diamond" },
  { id: "labels", mark: "text" },
  { id: "graticule", mark: "grid" },
];

interface Props {
  readonly state: AtlasState;
  /** What stands beside the row of a reader's own set. */
  readonly guestTools?: GuestSectionProps["tools"];
  /** The way to bring data: below the readers' sets, or, as long as there are none, below everything. */
  readonly addData?: ComponentChildren;
}

/** Layers, legend and filter are one list: what explains a line also switches it. */
export function LegendView({ state, guestTools, addData }: Props) {
  const words = wordsOf(state.language.value);
  const theme = state.theme.value;
  const { atlas, actions } = state;
  const visible = state.visible.value;
  const filter = useComputed(() => state.pose.value.filter).value;
  const layers = useComputed(() => state.pose.value.layers).value;
  const time = useComputed(() => state.pose.value.time).value;
  const page = legendPage(atlas, visible, { filter, layers }, words);
  const fills = depthFills(theme);
  const painted = (kind: PaintedKind) => state.paint.value?.speaksOf.includes(kind) ?? false;
  const byAnswer = <p class="legend-note">{words.say("paintedByAnswer")}</p>;
  const cityColour = colourOfFamily(cityFamily(atlas)?.id ?? "");
  const Guests = atlas.guests.length > 0 ? guestLegend.now?.Section : undefined;
  // Their files stand among what readers brought, with their ties.
  const brought = new Set(Guests ? atlas.guests.map(({ familyId }) => familyId) : []);
  const layer = (id: LayerId, mark?: PlainMark) => (
    <LayerHead
      key={id}
      row={page.layers[id]}
      words={words}
      strong={!mark}
      swatch={mark ? <LayerMark mark={mark} /> : undefined}
      onToggle={actions.toggleLayer}
      onOpacity={actions.setOpacity}
    />
  );
  return (
    <div class="legend">
      <div class="legend-sum">
        <p>{words.count("tiesShown", page.ties.total, { shown: page.ties.shown, total: page.ties.total })}</p>
        {page.filtered ? (
          <button type="button" class="quiet" onClick={actions.clearFilter}>
            {words.say("clearFilter")}
          </button>
        ) : null}
        {page.ties.shown === 0 && page.filtered ? <p class="legend-note">{words.say("nothingShown")}</p> : null}
      </div>

      {Guests ? <Guests state={state} tools={guestTools} more={addData} /> : null}

      <section class="legend-part" aria-label={words.say("ties")}>
        {layer("ties")}
        {painted("ties") ? byAnswer : null}
        <FilterRows
          label={words.say("families")}
          rows={page.families.filter(({ id }) => !brought.has(id))}
          words={words}
          swatch={(row) => <LineSample colour={colourOfFamily(row.id)} width={2.5} />}
          onToggle={actions.toggleFamily}
          onOnly={actions.onlyFamily}
        />
        <FilterRows
          label={words.say("statuses")}
          rows={page.statuses}
          words={words}
          swatch={(row) => (
            <LineSample
              colour="currentColor"
              dash={dashOf(row.id)}
              width={1.75}
              opacity={row.id === "ended" ? 0.6 : 1}
            />
          )}
          onToggle={actions.toggleStatus}
        />
        {visible.counts.withoutPartners > 0 ? (
          <p class="legend-note">{words.count("withoutPartners", visible.counts.withoutPartners)}</p>
        ) : null}
        {time !== null ? (
          <p class="legend-note">
            {words.say(visible.cables.past ? "placesNotDated" : "notDated", { date: words.date(atlas.manifest.asOf) })}
          </p>
        ) : null}
        {visible.counts.notYet > 0 ? <p class="legend-note">{words.count("notYet", visible.counts.notYet)}</p> : null}
      </section>

      <section class="legend-part" aria-label={words.say("countries")}>
        {layer("countries")}
        {painted("countries") ? (
          byAnswer
        ) : (
          <div class="legend-key">
            <p>{words.say("depth", { hub: words.text(state.hub.value.name) })}</p>
            <DepthSteps fills={fills} />
            <p class="depth-numbers">
              {fills.map((fill, index) => (
                <span key={fill}>{index === fills.length - 1 ? `${index + 1}+` : index + 1}</span>
              ))}
            </p>
            <p class="legend-mark">
              <Fill colour={memberFill(theme)} />
              {words.say("depthMember")}
            </p>
            <p class="legend-mark">
              <Hatch colour={groundOf(theme).disputed} />
              {words.say("depthThroughBloc")}
            </p>
          </div>
        )}
      </section>

      <section class="legend-part" aria-label={words.say("cables")}>
        {layer("cables")}
        {painted("cables") ? byAnswer : null}
        <ul class="legend-key">
          {page.cableStatuses.map((row) => (
            <li key={row.id} class="legend-mark">
              <CableSample status={row.id} medium="sea" theme={theme} />
              {row.name}
              <span class="check-detail">{words.number(row.count)}</span>
            </li>
          ))}
          <li class="legend-mark">
            <CableSample status="in_service" medium="terrestrial" theme={theme} />
            {words.say("terrestrial")}
          </li>
        </ul>
        {visible.cables.undated.segments > 0 ? (
          <p class="legend-note">{words.count("cablesUndated", visible.cables.undated.segments)}</p>
        ) : null}
        {layer("landings", "tick")}
        <p class="legend-note">{words.say("schematic")}</p>
      </section>

      <section class="legend-part" aria-label={words.say("cities")}>
        {layer("cities")}
        <ul class="legend-key">
          {page.alliances.map((alliance) => (
            <li key={alliance.id} class="legend-mark">
              <CityMark shape={allianceShape(alliance.id, atlas.alliances)} colour={cityColour} />
              {alliance.name}
            </li>
          ))}
          {page.alliances.length > 1 ? (
            <li class="legend-mark">
              <CityMark shape="ring-disc" colour={cityColour} />
              {words.say("cityBoth")}
            </li>
          ) : null}
          <li class="legend-mark">
            <CityMark shape="ring" colour={cityColour} founder />
            {words.say("cityFounder")}
          </li>
        </ul>
        {page.coverage
          .filter((each) => each.ofCities)
          .map((each) => (
            <p key={each.ref} class="legend-note" title={each.text}>
              {each.line}
            </p>
          ))}
      </section>

      <section class="legend-part" aria-label={words.say("layersOther")}>
        {otherLayers.map(({ id, mark }) => layer(id, mark))}
      </section>

      <details class="legend-part">
        <summary>{words.say("themes")}</summary>
        <FilterRows
          label={words.say("themes")}
          rows={page.themes}
          words={words}
          onToggle={actions.toggleTheme}
          onOnly={actions.onlyTheme}
        />
      </details>
      <details class="legend-part">
        <summary>{words.say("confidence")}</summary>
        <FilterRows
          label={words.say("confidence")}
          rows={page.confidences}
          words={words}
          onToggle={actions.toggleConfidence}
        />
      </details>
      <PartialSets coverage={page.coverage} words={words} onSelect={actions.select} />
      {!Guests && addData ? <div class="legend-part guest-more">{addData}</div> : null}
    </div>
  );

  function colourOfFamily(id: string): string {
    const family = atlas.familyById.get(id);
    return family ? colourOf(family, theme) : "currentColor";
  }
}
