// A field in which a thing is looked for by name and taken away (ARIA combobox with a list).
import { useId, useState } from "preact/hooks";
import { withoutWords } from "#encoding/answers/withoutWords.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import { mostGone } from "#model/answers.ts";
import type { Ref } from "#model/atlas.ts";
import { kindOf } from "#state/answers/withoutRows.ts";
import { withoutState } from "#state/answers/withoutState.ts";
import type { AtlasState } from "#state/contract.ts";

const most = 8;

export function TakeAway({ state }: { readonly state: AtlasState }) {
  const { settings, offers, take } = withoutState(state);
  const language = state.language.value;
  const words = withoutWords[language];
  const id = useId();
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  const [open, setOpen] = useState(false);
  const { gone } = settings.value;
  const { offers: found, total } = offers.value(query, gone, most);
  const isFull = gone.length >= mostGone;
  const shown = open && query.trim() !== "";
  const choose = (ref: Ref) => {
    take(ref);
    setQuery("");
    setOpen(false);
    state.actions.point([]);
  };
  const go = (to: number) => {
    const next = (to + found.length) % found.length;
    setActive(next);
    state.actions.point(found[next] ? [found[next].ref] : []);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const current = found[active];
    if (event.key === "Escape" && query !== "") {
      setQuery("");
      event.stopPropagation();
    } else if (event.key === "Enter" && current) choose(current.ref);
    else if (event.key === "ArrowDown" && found.length > 0) go(shown ? active + 1 : 0);
    else if (event.key === "ArrowUp" && found.length > 0) go(active - 1);
    else return;
    if (event.key.startsWith("Arrow")) setOpen(true);
    event.preventDefault();
  };
  return (
    <div class="without-search">
      <label for={id}>{words.searchLabel}</label>
      <input
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        placeholder={words.searchHint[settings.value.breaks]}
        aria-expanded={shown && found.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown && found[active] ? `${id}-${active}` : undefined}
        disabled={isFull}
        value={query}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div class="without-found" hidden={!shown}>
        <div role="listbox" id={`${id}-list`} aria-label={words.searchLabel}>
          {found.map(({ ref, name }, at) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys
            <div
              key={ref}
              id={`${id}-${at}`}
              role="option"
              tabIndex={-1}
              aria-selected={at === active}
              class="without-offer"
              onMouseDown={(event) => event.preventDefault()}
              onMouseEnter={() => go(at)}
              onClick={() => choose(ref)}
            >
              <span>{name}</span> <span class="quiet-text">{words.kind[kindOf(ref)]}</span>
            </div>
          ))}
        </div>
        <p class="without-count" role="status">
          {shown
            ? found.length === 0
              ? words.nothingFound
              : total > found.length
                ? words.found(wordsOf(language).number(total))
                : ""
            : ""}
        </p>
      </div>
      {isFull ? <p class="without-count">{words.full(wordsOf(language).number(mostGone))}</p> : null}
    </div>
  );
}
