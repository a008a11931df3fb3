// An editable combobox (WAI-ARIA 1.2): focus stays in the field, the arrows go through what is found, Enter goes there.
import { useComputed } from "@preact/signals";
import { useEffect, useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { colourOf } from "#encoding/ties.ts";
import type { AtlasState } from "#state/contract.ts";
import { Announcer } from "#widgets/Announcer.tsx";
import { SearchList } from "./SearchList.tsx";
import { searchWords } from "./searchWords.ts";
import { useSearch } from "./useSearch.ts";

interface Props {
  readonly state: AtlasState;
  /** What is found stands below the field as part of the page, not over it. */
  readonly inline?: boolean;
  readonly autofocus?: boolean;
  /** Whether "/" leads here; the reader can switch such keys off. */
  readonly shortcut?: boolean;
  /** After a choice, and when Escape has nothing left to undo. */
  readonly onDone?: () => void;
}

export function SearchField({ state, inline = false, autofocus = false, shortcut = false, onDone }: Props) {
  const id = useId();
  const model = useSearch(state);
  const field = useRef<HTMLInputElement>(null);
  const popup = useRef<HTMLDivElement>(null);
  const before = useRef<Element | null>(null);
  const [open, setOpen] = useState(false);
  const language = state.language.value;
  const words = searchWords[language];
  const page = open ? model.page.value : null;
  const active = page ? model.active.value : null;
  const families = useComputed(() => {
    const theme = state.theme.value;
    return (family: string) => {
      const known = state.atlas.familyById.get(family);
      return known ? colourOf(known, theme) : null;
    };
  }).value;
  const listId = `${id}-list`;

  useEffect(() => {
    if (!autofocus) return;
    field.current?.focus();
  }, [autofocus]);
  useLayoutEffect(() => {
    if (active) document.getElementById(`${listId}-${active}`)?.scrollIntoView({ block: "nearest" });
  }, [active, listId]);
  useLayoutEffect(() => keepOnScreen(popup.current), [page !== null]);

  const close = () => {
    setOpen(false);
    state.actions.point([]);
  };
  const done = () => {
    close();
    model.type("");
    onDone?.();
  };
  /** The innermost thing first: the list, then the text, then the focus. */
  const stepOut = () => {
    if (page) return close();
    if (model.query.peek() !== "") return model.type("");
    const back = before.current;
    if (back instanceof HTMLElement && back.isConnected) back.focus();
    else field.current?.blur();
    onDone?.();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = actOf(event.key, page !== null);
    if (event.key === "Escape") event.stopPropagation();
    if (!act) return;
    event.preventDefault();
    if (act === "out") stepOut();
    else if (act === "open") setOpen(true);
    else if (act !== "choose") model.move(act);
    else if (model.choose()) done();
  };
  return (
    <div class="search" data-inline={inline ? "" : undefined}>
      <input
        ref={field}
        class="search-field"
        type="text"
        role="combobox"
        aria-label={words.search}
        aria-description={words.hint}
        aria-autocomplete="list"
        aria-expanded={page !== null}
        aria-controls={page ? listId : undefined}
        aria-activedescendant={active ? `${listId}-${active}` : undefined}
        aria-keyshortcuts={shortcut ? "/" : undefined}
        placeholder={inline ? words.hint : words.search}
        enterkeyhint="go"
        autocomplete="off"
        autocapitalize="none"
        autocorrect="off"
        spellcheck={false}
        value={model.query.value}
        data-search-field=""
        onFocus={(event) => {
          before.current = event.relatedTarget instanceof Element ? event.relatedTarget : before.current;
          model.load();
          setOpen(true);
        }}
        onBlur={close}
        onClick={() => setOpen(true)}
        onInput={(event) => {
          model.load();
          setOpen(true);
          model.type(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
      />
      {!shortcut ? null : (
        <span class="search-key" aria-hidden="true">
          /
        </span>
      )}
      {page || (open && model.failed.value) ? (
        <div ref={popup} class="search-popup">
          {page ? (
            <SearchList
              id={listId}
              label={words.results}
              page={page}
              active={active}
              colourOf={families}
              onPoint={model.point}
              onChoose={(choice) => {
                if (model.choose(choice)) done();
              }}
            />
          ) : (
            <p class="search-nothing" role="alert">
              {words.failed}
            </p>
          )}
        </div>
      ) : null}
      <Announcer text={page?.said ?? ""} rest={500} />
    </div>
  );
}

type Act = "out" | "open" | "choose" | 1 | -1 | "first" | "last";

/** With a list, Home and End go through it; without one they are the text's own. */
function actOf(key: string, listed: boolean): Act | null {
  if (key === "Escape") return "out";
  if (!listed) return key === "ArrowDown" || key === "Enter" ? "open" : null;
  switch (key) {
    case "ArrowDown":
      return 1;
    case "ArrowUp":
      return -1;
    case "Home":
      return "first";
    case "End":
      return "last";
    case "Enter":
      return "choose";
    default:
      return null;
  }
}

/** A list that would run off the window hangs from the field's other end. */
function keepOnScreen(popup: HTMLElement | null): void {
  if (!popup) return;
  popup.classList.remove("is-from-end");
  if (popup.getBoundingClientRect().right > document.documentElement.clientWidth - 8)
    popup.classList.add("is-from-end");
}
