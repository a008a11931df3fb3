import type { GuestDesk } from "#app/guest/guestContract.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { Language } from "#model/text.ts";
import { PropertyValue } from "./PropertyValue.tsx";
import { rowsWords } from "./rowsWords.ts";

interface Props {
  readonly desk: GuestDesk;
  readonly language: Language;
}

/** What was chosen of a large set or an archive, with all that the file says of it, as text. */
export function PickedPanel({ desk, language }: Props) {
  const words = rowsWords[language];
  const picked = desk.picked.value;
  const set = picked && desk.sets.value.find(({ id }) => id === picked.set);
  const row = picked?.row ?? null;
  const title = set ? words.picked(row === null ? null : wordsOf(language).number(row), set.title) : "";
  return (
    <>
      <p class="hidden" role="status">
        {set && picked?.properties ? title : ""}
      </p>
      {set && picked ? (
        <aside
          class="guest-picked"
          aria-label={words.pickedTitle}
          onKeyDown={(event) => {
            if (event.key !== "Escape") return;
            event.stopPropagation();
            desk.actions.pick(null);
          }}
        >
          <header>
            <h2>{title}</h2>
            <button type="button" class="quiet" onClick={() => desk.actions.pick(null)}>
              {words.close}
            </button>
          </header>
          {picked.properties === null ? <p class="guest-says">{words.waiting}</p> : null}
          {picked.properties?.length === 0 ? <p class="guest-says">{words.noProperties}</p> : null}
          {picked.properties && picked.properties.length > 0 ? (
            <dl>
              {picked.properties.map(([name, value], at) => (
                <div key={at}>
                  <dt>{name}</dt>
                  <dd>
                    <PropertyValue value={value} />
                  </dd>
                </div>
              ))}
            </dl>
          ) : null}
          {set.tiles?.of === "rows" ? (
            <p>
              <button type="button" class="quiet" onClick={() => desk.actions.show({ kind: "rows", set: set.id })}>
                {words.allRows}
              </button>
            </p>
          ) : null}
        </aside>
      ) : null}
    </>
  );
}
