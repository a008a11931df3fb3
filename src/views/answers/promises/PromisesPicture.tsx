import { promisesDates } from "#encoding/answers/promisesDates.ts";
import { promisedName, promiseInWords, standingInWords } from "#encoding/answers/promisesNames.ts";
import { promisesWords } from "#encoding/answers/promisesWords.ts";
import { statusKeys } from "#encoding/words/statusKeys.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { Ref } from "#model/atlas.ts";
import { type StatusClass, statusClasses } from "#model/pose.ts";
import { firmness } from "#model/status.ts";
import { groupOfCable, groupOfTie } from "#state/answers/promisesPaint.ts";
import { promisesState } from "#state/answers/promisesState.ts";
import type { AtlasState } from "#state/contract.ts";
import { usePictureRoom } from "#views/answers/usePictureRoom.ts";
import { cableTimes, type DrawnCable } from "./cableTimes.ts";
import { PromiseFigure } from "./PromiseFigure.tsx";
import { PromiseMarks } from "./PromiseMarks.tsx";
import type { DrawnTie } from "./promiseDrawing.ts";
import { tieList } from "./tieList.ts";
import { leastSlope, tieSlope } from "./tieSlope.ts";
import "./promises.css";

export function PromisesPicture({ state }: { readonly state: AtlasState }) {
  const room = usePictureRoom();
  const { facts, shown, rows } = promisesState(state);
  const language = state.language.value;
  const words = promisesWords[language];
  const speak = wordsOf(language);
  const size = room.size.value;
  const { ties, cables } = shown.value;
  const { since, day } = facts.value;
  const states = statesOf(ties.flatMap(({ was, now }) => [was.statusClass, ...(now ? [now.statusClass] : [])]));
  const names = states.map((each) => (each === "in_force" ? words.underWay : speak.say(statusKeys[each])));
  const families = state.atlas.families.map(({ id }) => id);
  const drawnTies = ties
    .map(
      (tie): DrawnTie => ({
        id: tie.id,
        name: promisedName(tie, language),
        family: speak.text(state.atlas.familyById.get(tie.family)?.name ?? tie.instrument.typeName),
        group: groupOfTie(tie),
        was: states.indexOf(tie.was.statusClass),
        now: tie.now ? states.indexOf(tie.now.statusClass) : null,
        wasText: standingInWords(state.atlas, { ...tie.was, date: null }, language),
        nowText: !tie.now
          ? ""
          : tie.outcome === "unchanged"
            ? words.saysSource(
                standingInWords(state.atlas, { ...tie.now, date: null }, language),
                promisesDates[language].of(tie.now.told),
              )
            : standingInWords(state.atlas, tie.now, language),
        reach: size && size.width < leastSlope * size.unit ? words.reach(speak.date(tie.reach)) : speak.date(tie.reach),
      }),
    )
    .map((tie, at) => ({ tie, order: families.indexOf(ties[at]?.family ?? "") }))
    .sort((a, b) => a.order - b.order)
    .map(({ tie }) => tie);
  const drawnCables = cables.map((cable): DrawnCable => {
    const said = [...cable.came, ...cable.later].map(({ text }) => speak.text(text)).join("; ");
    const from = promiseInWords(cable, language);
    const to = said ? words.nowIs(said) : cable.reach ? words.reach(speak.date(cable.reach)) : words.noSource;
    return {
      cable,
      group: groupOfCable(cable),
      name: speak.text(cable.system.name),
      said: `${from}; ${to}${cable.overdue ? `; ${words.overdue}` : ""}`,
    };
  });
  const drawing = size && { ...size, measure: room.measure.value };
  const slope = size !== null && size.width >= leastSlope * size.unit;
  const pointsOf = (key: string) => rows.value.rows.find((row) => row.key === key)?.points ?? [];
  const nameOf = (key: string) => {
    const cells = rows.value.rows.find((row) => row.key === key)?.cells ?? [];
    return [cells[0], cells[1], `${words.columns.was}: ${cells[2]}`, `${words.columns.now}: ${cells[4]}`].join(". ");
  };
  const figure = (part: "ties" | "cables", keyOf: (id: string) => string, refOf: (id: string) => Ref | null) => ({
    theme: state.theme.value,
    label: part === "ties" ? words.tiePicture : words.cablePicture,
    nameOf: (id: string) => nameOf(keyOf(id)),
    onPoint: (id: string | null) => state.actions.point(id === null ? [] : pointsOf(keyOf(id))),
    onChoose: (id: string) => {
      const ref = refOf(id);
      if (ref) state.actions.select(ref);
    },
  });
  const tieRef = (id: string) => ties.find((tie) => tie.id === id)?.instrument.ref ?? null;
  const cableRef = (id: string) => state.atlas.systemById.get(id)?.ref ?? null;
  const selected = state.selection.value;
  return (
    <div class="promises" ref={room.element}>
      {drawing && drawnTies.length > 0 ? (
        <section>
          <h3>{words.ties}</h3>
          <PromiseFigure
            {...figure("ties", (id) => id, tieRef)}
            chosen={ties.find((tie) => tie.instrument.ref === selected)?.id ?? null}
            drawing={
              slope
                ? tieSlope(
                    drawnTies,
                    {
                      was: words.was(speak.date(since)),
                      reach: words.columns.reach,
                      now: words.now(speak.date(day)),
                      states: names,
                    },
                    drawing,
                  )
                : tieList(drawnTies, names, drawing)
            }
          />
        </section>
      ) : null}
      {drawing && drawnCables.length > 0 ? (
        <section>
          <h3>{words.cables}</h3>
          <PromiseFigure
            {...figure("cables", (id) => `system:${id}`, cableRef)}
            chosen={cables.find(({ system }) => system.ref === selected)?.id ?? null}
            drawing={cableTimes(
              drawnCables,
              { since, day, sinceText: words.was(speak.date(since)), dayText: words.now(speak.date(day)) },
              language,
              drawing,
            )}
          />
          <PromiseMarks words={words} />
        </section>
      ) : null}
    </div>
  );
}

/** The steps between a plan and being in force, with those aside that anything has come to. */
function statesOf(found: readonly StatusClass[]): readonly StatusClass[] {
  return statusClasses
    .filter((each) => found.includes(each) || !["ended", "delayed"].includes(each))
    .toSorted((a, b) => firmness(a) - firmness(b));
}
