import type { SearchKind } from "#model/search.ts";

interface Props {
  readonly kind: SearchKind;
  /** Instruments bear the colour of their family; everything else the ink's. */
  readonly colour: string | null;
}

/** What kind of thing it is, in the signs of the map. */
export function SearchMark({ kind, colour }: Props) {
  return (
    <svg class="search-mark" width="20" height="14" viewBox="0 0 20 14" aria-hidden="true">
      {kind === "country" ? (
        <rect x="3" y="2.5" width="14" height="9" fill="currentColor" fill-opacity="0.3" stroke="currentColor" />
      ) : null}
      {kind === "bloc" ? (
        <rect x="2.5" y="2.5" width="15" height="9" rx="4" fill="none" stroke="currentColor" stroke-width="1.25" />
      ) : null}
      {kind === "organisation" ? <rect x="6.5" y="3.5" width="7" height="7" fill="currentColor" /> : null}
      {kind === "city" ? <circle cx="10" cy="7" r="3.75" fill="none" stroke="currentColor" stroke-width="1.5" /> : null}
      {kind === "instrument" ? (
        <path d="M1.5 11Q10 1 18.5 6" fill="none" stroke={colour ?? "currentColor"} stroke-width="2" />
      ) : null}
      {kind === "system" ? <path d="M1 5.5h18M1 9h18" fill="none" stroke="currentColor" stroke-width="1.25" /> : null}
      {kind === "landing" ? <path d="M2 9h16M10 4v10" fill="none" stroke="currentColor" stroke-width="1.5" /> : null}
      {kind === "theme" ? (
        <path d="M4 3h12M4 7h12M4 11h7" fill="none" stroke="currentColor" stroke-width="1.5" />
      ) : null}
      {kind === "event" ? <path d="M10 2.5 14.5 7 10 11.5 5.5 7Z" fill="currentColor" /> : null}
      {kind === "feature" ? <path d="M10 2.5 14.5 11h-9Z" fill={colour ?? "currentColor"} /> : null}
      {kind === "source" ? (
        <path d="M5.5 1.5h6l3 3v8h-9ZM11.5 1.5v3h3" fill="none" stroke="currentColor" stroke-width="1.1" />
      ) : null}
    </svg>
  );
}
