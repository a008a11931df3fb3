// The combinations on the page: each column is pointed at, shown alone, and walked to by the arrow keys.
import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { overlapWords, setLetters } from "#encoding/answers/overlapWords.ts";
import { paintLook } from "#encoding/paintLook.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import { overlapState } from "#state/answers/overlapState.ts";
import type { AtlasState } from "#state/contract.ts";
import { usePictureRoom } from "#views/answers/usePictureRoom.ts";
import { inColumnOrder } from "./inColumnOrder.ts";
import { UpsetColumns } from "./UpsetColumns.tsx";
import { UpsetNames } from "./UpsetNames.tsx";
import { type UpsetColumn, upsetScene } from "./upsetScene.ts";

export function UpsetPlot({ state }: { readonly state: AtlasState }) {
  const room = usePictureRoom();
  const all = useSignal(false);
  const active = useSignal(0);
  const id = useId();
  const { settings, sets, names, facts, colours, keysOf, toggle } = overlapState(state);
  const language = state.language.value;
  const words = overlapWords[language];
  const size = room.size.value;
  const { combo, order, unit } = settings.value;
  const combinations = inColumnOrder(facts.value.combinations, order);
  const draw = (everything: boolean) =>
    size &&
    upsetScene({
      ...size,
      sets: sets.value.map((set, at) => ({
        letter: setLetters[at] ?? "",
        name: names.value[at] ?? "",
        size: set.members.size,
      })),
      combinations,
      neither: facts.value.neither.length,
      all: everything,
      measure: room.measure.value,
    });
  const short = draw(all.value);
  // A combination that is shown alone is never among those for which there was no room.
  const scene = combo !== null && short?.columns.every(({ key }) => key !== combo) ? draw(true) : short;
  const membersOf = (key: string) =>
    combinations.find((combination) => combination.key === key)?.members ?? facts.value.neither;
  const point = (column: UpsetColumn | null) =>
    state.actions.point(column ? keysOf(membersOf(column.key)).slice(0, 400) : []);
  const columns = scene?.columns ?? [];
  const at = Math.min(active.value, columns.length - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const here = columns[at];
    if (here && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      return toggle(here.key);
    }
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: columns.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    active.value = Math.max(0, Math.min(columns.length - 1, to));
    const next = columns[active.value] ?? null;
    point(next);
    if (next) document.getElementById(`${id}-${next.key}`)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  const lookOf = (key: string) => {
    const number = colours.value.get(key);
    return number === undefined ? null : paintLook({ kind: "set", number }, state.theme.value);
  };
  return (
    <div class="upset" ref={room.element}>
      {scene ? (
        <div
          role="listbox"
          tabIndex={0}
          class="upset-scroll"
          aria-label={words.plot}
          aria-orientation="horizontal"
          aria-activedescendant={columns[at] ? `${id}-${columns[at].key}` : undefined}
          onKeyDown={onKeyDown}
          onFocus={(event) => {
            if (event.currentTarget.matches(":focus-visible")) point(columns[at] ?? null);
          }}
          onBlur={() => point(null)}
        >
          <svg
            viewBox={`0 0 ${scene.width} ${scene.height}`}
            width={scene.width}
            height={scene.height}
            font-size={scene.textSize}
            role="presentation"
          >
            <UpsetNames scene={scene} number={wordsOf(language).number} />
            <UpsetColumns
              scene={scene}
              id={id}
              combo={combo}
              active={columns[at]?.key ?? null}
              lookOf={lookOf}
              number={wordsOf(language).number}
              nameOf={(column) => `${words.combination(column.key, names.value)}: ${words.counted(column.n, unit)}`}
              onPoint={point}
              onToggle={(column) => {
                active.value = columns.indexOf(column);
                toggle(column.key);
              }}
            />
          </svg>
        </div>
      ) : null}
      {scene && (scene.hidden > 0 || all.value) ? (
        <button
          type="button"
          class="link"
          onClick={() => {
            all.value = !all.value;
          }}
        >
          {all.value ? words.fewerColumns : words.allColumns(combinations.length)}
        </button>
      ) : null}
    </div>
  );
}
