// The index of names, built when the search is first used; whoever imports this fetches it.
import { makeSearch } from "#analysis/searchIndex.ts";
import { perState } from "./perState.ts";

export const searchState = perState((state) => makeSearch(state.atlas));
