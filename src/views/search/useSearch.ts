// What is typed, what is found, and which of it the keys are on.
import { type ReadonlySignal, useComputed, useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { Search, SearchKind } from "#model/search.ts";
import type { AtlasState } from "#state/contract.ts";
import { fetchSearch } from "./fetchSearch.ts";
import { choices, moreId } from "./SearchList.tsx";
import { type SearchPage, searchPage } from "./searchPage.ts";

/** Rows of a group before the reader asks for more, and after. */
const few = 4;
const many = 60;

export interface SearchModel {
  readonly query: ReadonlySignal<string>;
  /** null = nothing typed, or the index is still on its way. */
  readonly page: ReadonlySignal<SearchPage | null>;
  readonly failed: ReadonlySignal<boolean>;
  readonly active: ReadonlySignal<string | null>;
  /** Fetches the index if it is not there yet; what is typed meanwhile is not lost. */
  readonly load: () => void;
  readonly type: (text: string) => void;
  readonly point: (id: string | null) => void;
  /** By so many choices, round the ends; "first" and "last" of all. */
  readonly move: (to: 1 | -1 | "first" | "last") => void;
  /** true = a thing was chosen; false = a group was opened, or there was nothing to choose. */
  readonly choose: (id?: string) => boolean;
}

export function useSearch(state: AtlasState): SearchModel {
  const query = useSignal("");
  const search = useSignal<Search | null>(null);
  const failed = useSignal(false);
  const open = useSignal<ReadonlySet<SearchKind>>(new Set());
  /** What the keys were moved to; null = the first of what is found. */
  const moved = useSignal<string | null>(null);
  const loading = useRef(false);

  const page = useComputed(() => {
    const text = query.value;
    if (!search.value || !/[\p{L}\p{N}]/u.test(text)) return null;
    const answer = search.value(text, (kind) => (open.value.has(kind) ? many : few));
    return searchPage(answer, text, state.atlas, state.language.value);
  });
  const list = useComputed(() => (page.value ? choices(page.value) : []));
  const active = useComputed(() => {
    const to = moved.value;
    return list.value.some(({ id }) => id === to) ? to : (list.value[0]?.id ?? null);
  });
  const point = (id: string | null) => {
    if (moved.peek() !== id) moved.value = id;
    const ref = list.peek().find((each) => each.id === id)?.ref;
    state.actions.point(ref ? [ref] : []);
  };
  return {
    query,
    page,
    failed,
    active,
    load: () => {
      if (loading.current) return;
      loading.current = true;
      failed.value = false;
      fetchSearch().then(
        ({ searchState }) => {
          search.value = searchState(state);
        },
        () => {
          loading.current = false;
          failed.value = true;
        },
      );
    },
    type: (text) => {
      query.value = text;
      open.value = new Set();
      point(null);
    },
    point,
    move: (to) => {
      const all = list.peek();
      const at = all.findIndex(({ id }) => id === active.peek());
      const next =
        to === "first" ? 0 : to === "last" ? all.length - 1 : (at + to + all.length) % Math.max(1, all.length);
      point(all[next]?.id ?? null);
    },
    choose: (id = active.peek() ?? "") => {
      const choice = list.peek().find((each) => each.id === id);
      if (choice?.ref) {
        state.actions.point([]);
        state.actions.select(choice.ref);
        state.actions.lookAt(choice.ref);
        return true;
      }
      const section = page.peek()?.sections.find((each) => moreId(each) === id);
      if (!section?.kind) return false;
      const next = section.rows.length;
      open.value = new Set([...open.peek(), section.kind]);
      const rows = page.peek()?.sections.find((each) => each.id === section.id)?.rows;
      point(rows?.[next]?.id ?? null);
      return false;
    },
  };
}
