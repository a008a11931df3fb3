import { overlapWords } from "#encoding/answers/overlapWords.ts";
import { comboOrders, overlapUnits } from "#model/answers.ts";
import { overlapState } from "#state/answers/overlapState.ts";
import type { AtlasState } from "#state/contract.ts";
import { AnswerFrame } from "#views/answers/AnswerFrame.tsx";
import { Check } from "#widgets/Check.tsx";
import { Segmented } from "#widgets/Segmented.tsx";
import { OverlapExamples } from "./OverlapExamples.tsx";
import { OverlapPairs } from "./OverlapPairs.tsx";
import { OverlapWayOut } from "./OverlapWayOut.tsx";
import { SetChooser } from "./SetChooser.tsx";
import { SetList } from "./SetList.tsx";
import { UpsetPlot } from "./UpsetPlot.tsx";
import "./overlap.css";

export function OverlapAnswer({ state }: { readonly state: AtlasState }) {
  const { settings, sets, empty, sentence, rows, caveats, change } = overlapState(state);
  const words = overlapWords[state.language.value];
  const { unit, blocs, order, combo } = settings.value;
  const some = sets.value.length > 0;
  return (
    <AnswerFrame
      state={state}
      sentence={sentence.value}
      rows={some ? rows.value : null}
      caveats={caveats.value}
      wayOut={empty.value.length > 0 || combo !== null ? <OverlapWayOut state={state} /> : null}
      controls={
        <>
          <SetList state={state} />
          <SetChooser state={state} />
          {sets.value.length < 2 ? <OverlapExamples state={state} /> : null}
          <Segmented
            name="overlap-unit"
            label={words.unit}
            options={overlapUnits.map((value) => ({ value, label: words.units[value] }))}
            value={unit}
            onChange={(value) => change({ unit: value })}
          />
          <Check label={words.blocs} checked={blocs} onChange={() => change({ blocs: !blocs })} />
          {sets.value.length > 2 ? (
            <Segmented
              name="overlap-order"
              label={words.order}
              options={comboOrders.map((value) => ({ value, label: words.orders[value] }))}
              value={order}
              onChange={(value) => change({ order: value })}
            />
          ) : null}
        </>
      }
      picture={some ? <UpsetPlot state={state} /> : null}
    >
      {sets.value.length > 2 ? <OverlapPairs state={state} /> : null}
    </AnswerFrame>
  );
}
