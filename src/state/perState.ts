// What a view derives from the state, made when the view is first asked for and shared by everyone who asks: it is loaded with the view, not with the page.
import type { AtlasState } from "./contract.ts";

export function perState<Derived>(make: (state: AtlasState) => Derived): (state: AtlasState) => Derived {
  const made = new WeakMap<AtlasState, { readonly derived: Derived }>();
  return (state) => {
    let entry = made.get(state);
    if (!entry) {
      entry = { derived: make(state) };
      made.set(state, entry);
    }
    return entry.derived;
  };
}
