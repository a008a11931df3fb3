import { useEffect, useId, useMemo, useState } from "preact/hooks";
import type { GuestActions } from "#app/guest/guestContract.ts";
import { saveSet } from "#app/guest/saveSet.ts";
import type { GuestSet } from "#model/guest/guestSet.ts";
import type { Language } from "#model/text.ts";
import { RowsGrid } from "./RowsGrid.tsx";
import { type RowsAsk, rowPages } from "./rowPages.ts";
import { rowsWords } from "./rowsWords.ts";

interface Props {
  readonly set: GuestSet;
  readonly actions: GuestActions;
  readonly language: Language;
}

/** Words that follow one another quickly are one question. */
const rest = 250;

/** All the rows of a set that is too large to be woven into the atlas. */
export function RowsPart({ set, actions, language }: Props) {
  const words = rowsWords[language];
  const id = useId();
  const [text, setText] = useState("");
  const [ask, setAsk] = useState<RowsAsk>({ sort: null, down: false, text: "" });
  const [, setSeen] = useState(0);
  const [failed, setFailed] = useState(false);
  const pages = useMemo(() => rowPages(actions.rows, set.id, ask, () => setSeen((n) => n + 1)), [set.id, ask]);
  useEffect(() => {
    pages.want(0, 0);
    return pages.stop;
  }, [pages]);
  useEffect(() => {
    if (text === ask.text) return;
    const timer = setTimeout(() => setAsk({ ...ask, text }), rest);
    return () => clearTimeout(timer);
  }, [text, ask]);
  const save = (format: "csv" | "geojson") => {
    setFailed(false);
    saveSet(actions, set, format).catch(() => setFailed(true));
  };
  const { total } = pages;
  return (
    <div class="guest-rows">
      <div class="guest-rows-bar">
        <label for={`${id}-text`} class="hidden">
          {words.search}
        </label>
        <input
          id={`${id}-text`}
          type="search"
          placeholder={words.search}
          value={text}
          autofocus
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p class="guest-says" role="status">
          {pages.failed ? "" : total === null ? words.waiting : words.found(total, ask.text !== "")}
        </p>
        <p class="guest-acts" title={words.savesAll}>
          <button type="button" class="quiet" aria-describedby={`${id}-all`} onClick={() => save("csv")}>
            {words.save("CSV")}
          </button>
          <button type="button" class="quiet" aria-describedby={`${id}-all`} onClick={() => save("geojson")}>
            {words.save("GeoJSON")}
          </button>
          <span id={`${id}-all`} class="hidden">
            {words.savesAll}
          </span>
        </p>
      </div>
      {failed ? (
        <p class="guest-wrong" role="alert">
          {words.notSaved}
        </p>
      ) : null}
      {pages.failed ? (
        <p class="guest-wrong" role="alert">
          {words.failed}{" "}
          <button type="button" class="link" onClick={() => pages.again()}>
            {words.again}
          </button>
        </p>
      ) : null}
      {total === 0 ? <p class="guest-says">{words.nothing}</p> : null}
      <RowsGrid
        columns={set.tiles?.columns ?? []}
        pages={pages}
        ask={ask}
        words={words}
        name={set.title}
        onSort={(sort) => setAsk({ ...ask, sort, down: ask.sort === sort && !ask.down })}
        onChoose={(row) => {
          actions.show({ kind: "none" });
          actions.pick({ set: set.id, row });
        }}
      />
    </div>
  );
}
