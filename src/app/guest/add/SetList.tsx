import { useRef, useState } from "preact/hooks";
import { formatNames } from "#app/guest/formatNames.ts";
import type { GuestDesk } from "#app/guest/guestContract.ts";
import { guestSize } from "#app/guest/guestSize.ts";
import { isTable } from "#app/guest/isTable.ts";
import { saveSet } from "#app/guest/saveSet.ts";
import { setCounts } from "#app/guest/setCounts.ts";
import { guestColours } from "#model/guest/guestPalette.ts";
import type { GuestSet } from "#model/guest/guestSet.ts";
import type { ThemeName } from "#model/pose.ts";
import type { Language } from "#model/text.ts";
import type { AddWords } from "./addWords.ts";

interface Props {
  readonly desk: GuestDesk;
  readonly words: AddWords;
  readonly language: Language;
  readonly theme: ThemeName;
}

/** What of the reader's is on the map, with all that can be done to it. */
export function SetList({ desk, words, language, theme }: Props) {
  const { actions } = desk;
  const sets = desk.sets.value;
  const undoable = desk.undoable.value;
  const kept = desk.kept.value;
  const head = useRef<HTMLHeadingElement>(null);
  const [failed, setFailed] = useState<string | null>(null);
  return (
    <section class="guest-now">
      <h3 ref={head} tabIndex={-1}>
        {words.now}
      </h3>
      {sets.length === 0 ? <p class="guest-says">{words.nothing}</p> : null}
      <ul>
        {sets.map((set) => (
          <li key={set.id}>
            <p class="guest-set-name">
              <svg viewBox="0 0 12 12" aria-hidden="true">
                <circle cx="6" cy="6" r="5" fill={guestColours(set.colour)[theme]} />
              </svg>
              {set.title}
            </p>
            <p class="guest-says">
              {[setCounts(set, language), formatNames[set.file.format], guestSize(set.file.bytes, language)].join(
                " · ",
              )}
            </p>
            {set.report.dropped > 0 ? <p class="guest-left-out">{words.leftOut(set.report.dropped)}</p> : null}
            <p class="guest-acts">
              {actsOf(set).map(([label, act]) => (
                <button key={label} type="button" class="quiet" aria-label={words.of(label, set.title)} onClick={act}>
                  {label}
                </button>
              ))}
            </p>
          </li>
        ))}
      </ul>
      <p class="guest-wrong" role="alert">
        {failed}
      </p>
      {undoable ? (
        <p>
          <button type="button" class="quiet" onClick={() => actions.undo()}>
            {words.undo[undoable.kind](undoable.title)}
          </button>
        </p>
      ) : null}
      {kept > 0 ? (
        <p class="guest-says">
          {words.kept(kept)}{" "}
          <button type="button" class="link" onClick={actions.forget}>
            {words.forget}
          </button>
        </p>
      ) : null}
    </section>
  );

  function actsOf(set: GuestSet): readonly (readonly [label: string, act: () => void])[] {
    const outcome = desk.outcomes.value.findLast((each) => each.set === set.id);
    const save = (format: "csv" | "geojson") => () => {
      setFailed(null);
      saveSet(actions, set, format).catch(() => setFailed(words.notSaved(set.title)));
    };
    const away = (act: () => void) => () => {
      actions.show({ kind: "none" });
      act();
    };
    return [
      [words.lookAt, away(() => actions.lookAt(set.id))] as const,
      ...(outcome ? [[words.report, () => actions.show({ kind: "report", outcome })] as const] : []),
      ...(set.tiles?.of === "rows" ? [[words.rows, () => actions.show({ kind: "rows", set: set.id })] as const] : []),
      ...(isTable(set.file.format) ? [[words.edit, away(() => actions.edit(set.id))] as const] : []),
      ...(set.tiles?.of === "tiles"
        ? []
        : [[words.save("CSV"), save("csv")] as const, [words.save("GeoJSON"), save("geojson")] as const]),
      [
        words.remove,
        () => {
          actions.remove(set.id);
          // The button goes with its row, and would take the focus with it.
          head.current?.focus();
        },
      ] as const,
    ];
  }
}
