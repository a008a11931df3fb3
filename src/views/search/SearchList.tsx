import type { Ref } from "#model/atlas.ts";
import type { TextPart } from "./markedParts.ts";
import { SearchMark } from "./SearchMark.tsx";
import type { SearchPage, SearchRow, SearchSection } from "./searchPage.ts";

interface Props {
  readonly id: string;
  readonly label: string;
  readonly page: SearchPage;
  /** Id of the row or of the "more" that the keys are on. */
  readonly active: string | null;
  readonly colourOf: (family: string) => string | null;
  readonly onPoint: (id: string) => void;
  readonly onChoose: (id: string) => void;
}

/** Ids of what can be chosen, in the order in which they stand. */
export function choices(page: SearchPage): readonly { readonly id: string; readonly ref: Ref | null }[] {
  return page.sections.flatMap((section) => [
    ...section.rows.map(({ id, ref }) => ({ id, ref })),
    ...(section.more > 0 ? [{ id: moreId(section), ref: null }] : []),
  ]);
}

export function moreId({ id }: Pick<SearchSection, "id">): string {
  return `more-${id}`;
}

export function SearchList({ id, label, page, active, colourOf, onPoint, onChoose }: Props) {
  // Because a press must not take the focus from the field.
  const hold = (event: MouseEvent) => event.preventDefault();
  const option = (choice: string) => ({
    id: `${id}-${choice}`,
    role: "option" as const,
    "aria-selected": active === choice,
    onPointerMove: () => onPoint(choice),
    onClick: () => onChoose(choice),
  });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it does nothing of its own, it only keeps the focus where it is
    <div class="search-list" role="presentation" onMouseDown={hold}>
      {page.nothing ? <p class="search-nothing">{page.nothing}</p> : null}
      <div id={id} role="listbox" aria-label={label}>
        {page.sections.map((section) => (
          // biome-ignore lint/a11y/useSemanticElements: a listbox may hold groups of options, not fieldsets
          <div key={section.id} role="group" aria-labelledby={`${id}-head-${section.id}`} class="search-group">
            <div id={`${id}-head-${section.id}`} class="search-head" role="presentation">
              <span>{section.heading}</span> {section.kind ? <span class="search-count">{section.total}</span> : null}
            </div>
            {section.rows.map((row) => (
              <div key={row.id} class="search-row" {...option(row.id)}>
                <Row row={row} colour={row.family && colourOf(row.family)} />
              </div>
            ))}
            {section.more > 0 ? (
              <div class="search-row search-more" {...option(moreId(section))}>
                {section.moreWords}
              </div>
            ) : null}
          </div>
        ))}
      </div>
    </div>
  );
}

function Row({ row, colour }: { readonly row: SearchRow; readonly colour: string | null }) {
  return (
    <>
      <SearchMark kind={row.kind} colour={colour} />
      <span class="search-name">
        <Parts parts={row.name} />
        {row.via.length > 0 ? (
          <span class="search-via">
            {" "}
            <Parts parts={row.via} />
          </span>
        ) : null}
      </span>
      {row.detail ? <span class="search-detail">{row.detail}</span> : null}
    </>
  );
}

function Parts({ parts }: { readonly parts: readonly TextPart[] }) {
  return parts.map((part, at) => (part.marked ? <mark key={at}>{part.text}</mark> : part.text));
}
