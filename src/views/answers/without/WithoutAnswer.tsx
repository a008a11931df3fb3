import { goneName, landName } from "#encoding/answers/withoutNames.ts";
import { withoutWords } from "#encoding/answers/withoutWords.ts";
import { type breakKinds, builtScopes, type goneKinds } from "#model/answers.ts";
import type { Ref } from "#model/atlas.ts";
import { textIn } from "#model/text.ts";
import { withoutNotice } from "#state/answers/withoutCaveats.ts";
import { kindOf } from "#state/answers/withoutRows.ts";
import { withoutState } from "#state/answers/withoutState.ts";
import type { AtlasState } from "#state/contract.ts";
import { AnswerFrame } from "#views/answers/AnswerFrame.tsx";
import { Check } from "#widgets/Check.tsx";
import { Segmented } from "#widgets/Segmented.tsx";
import { DetourPicture } from "./DetourPicture.tsx";
import { focusField } from "./focusField.ts";
import { GoneChips } from "./GoneChips.tsx";
import { NetworksPicture } from "./NetworksPicture.tsx";
import { TakeAway } from "./TakeAway.tsx";
import { WeakList } from "./WeakList.tsx";
import { WithoutExamples } from "./WithoutExamples.tsx";
import "./without.css";

/** What plays a part in either network; of the chosen thing only that is offered. */
const partsOf: Readonly<Record<(typeof breakKinds)[number], readonly (typeof goneKinds)[number][]>> = {
  cables: ["system", "segment", "landing", "country"],
  ties: ["country", "bloc", "organisation", "city", "instrument"],
};

export function WithoutAnswer({ state }: { readonly state: AtlasState }) {
  const { anyBacked, settings, sentence, rows, caveats, cables, weakOfCables, tieLoss, weakOfTies, take, canTake } =
    withoutState(state);
  const { atlas } = state;
  const language = state.language.value;
  const words = withoutWords[language];
  const { breaks, built, backed, inland, gone } = settings.value;
  const set = state.actions.setAnswer;
  const chosen = state.selection.value;
  const land = (id: string) => landName(atlas, id, language);
  const landRef = (id: string): Ref | null => (atlas.actorById.has(id) ? `country:${id}` : null);
  const actor = (id: string) => {
    const known = atlas.actorById.get(id);
    return known ? textIn(known.name, language) : id;
  };
  const ofCables = breaks === "cables";
  const isEmpty = ofCables ? cables.value.joined === 0 : tieLoss.value.ties === 0;
  const weak = isEmpty ? null : (
    <WeakList
      key={breaks}
      state={state}
      nameOf={ofCables ? land : actor}
      bridges={
        ofCables ? { cables: weakOfCables.value.bridges.length, points: weakOfCables.value.cutNodes.length } : null
      }
      lists={
        ofCables
          ? [
              { kind: "system", points: weakOfCables.value.system },
              { kind: "country", points: weakOfCables.value.country },
              { kind: "segment", points: weakOfCables.value.segment },
              {
                kind: "landing",
                points: weakOfCables.value.landing.filter(
                  ({ ref }) => atlas.landingById.get(ref.slice("landing:".length))?.nodeType !== "branching-unit",
                ),
              },
            ]
          : [
              { kind: "actor", points: weakOfTies.value.actor },
              { kind: "instrument", points: weakOfTies.value.instrument },
            ]
      }
    />
  );
  return (
    <AnswerFrame
      state={state}
      sentence={sentence.value}
      notice={
        <p>
          {ofCables ? <strong>{words.notice} </strong> : null}
          {withoutNotice(state, settings.value)}
        </p>
      }
      controls={
        <>
          <Segmented
            name="without-breaks"
            label={words.network}
            options={[
              { value: "cables", label: words.cables },
              { value: "ties", label: words.ties },
            ]}
            value={breaks}
            onChange={(value) => set("without", { breaks: value })}
          />
          {ofCables ? (
            <>
              <Segmented
                name="without-built"
                label={words.built}
                options={builtScopes.map((value) => ({
                  value,
                  label: words.builtScope[value],
                  title: words.builtTitle[value],
                }))}
                value={built}
                onChange={(value) => set("without", { built: value })}
              />
              {anyBacked ? (
                <Check label={words.backed} checked={backed} onChange={() => set("without", { backed: !backed })} />
              ) : null}
              <Check label={words.inland} checked={inland} onChange={() => set("without", { inland: !inland })} />
            </>
          ) : null}
          <TakeAway state={state} />
          {chosen && partsOf[breaks].includes(kindOf(chosen)) && canTake(chosen) ? (
            <button
              type="button"
              class="link"
              onClick={(event) => {
                focusField(event);
                take(chosen);
              }}
            >
              {words.takeChosen(goneName(atlas, chosen, language))}
            </button>
          ) : null}
          <GoneChips state={state} />
        </>
      }
      wayOut={
        isEmpty ? (
          ofCables ? (
            <button type="button" class="link" onClick={() => set("without", { built: "all" })}>
              {words.countPlanned}
            </button>
          ) : (
            <button type="button" class="link" onClick={() => state.actions.clearFilter()}>
              {words.clearFilter}
            </button>
          )
        ) : gone.length === 0 ? (
          <WithoutExamples state={state} />
        ) : undefined
      }
      picture={
        isEmpty ? null : (
          <>
            <NetworksPicture
              state={state}
              networks={ofCables ? cables.value.networks : tieLoss.value.networks}
              nameOf={ofCables ? land : actor}
              refOf={ofCables ? landRef : (id) => atlas.actorById.get(id)?.ref ?? null}
            />
            {ofCables ? <DetourPicture state={state} longer={cables.value.longer} /> : null}
            {gone.length === 0 ? weak : null}
          </>
        )
      }
      rows={isEmpty ? null : rows.value}
      caveats={caveats.value}
    >
      {gone.length > 0 ? weak : null}
    </AnswerFrame>
  );
}
