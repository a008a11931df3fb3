// The controls above the rows: which rows, which of them, which columns, and the ways out of the table.
import type { ComponentChildren } from "preact";
import type { TableKind } from "#model/viewSettings.ts";
import { Tabs } from "#widgets/Tabs.tsx";
import type { TableWords } from "./tableWords.ts";

interface Props {
  readonly words: TableWords;
  readonly kind: TableKind;
  /** Those offered. */
  readonly kinds: readonly TableKind[];
  /** Of each kind, as the reader's language writes it. */
  readonly counts: Readonly<Record<TableKind, string>>;
  readonly text: string;
  readonly found: string;
  /** Nobody else says how many were found. */
  readonly announce: boolean;
  readonly panelId: string;
  readonly onKind: (kind: TableKind) => void;
  readonly onText: (text: string) => void;
  readonly children: ComponentChildren;
}

export function TableBar({
  words,
  kind,
  kinds,
  counts,
  text,
  found,
  announce,
  panelId,
  onKind,
  onText,
  children,
}: Props) {
  return (
    <header class="table-bar">
      <Tabs
        label={words.kindsLabel}
        panelId={panelId}
        value={kind}
        tabs={kinds.map((value) => ({ value, label: words.kinds[value], detail: counts[value] }))}
        onChange={onKind}
      />
      <div class="table-tools">
        <input
          class="table-find"
          type="search"
          value={text}
          maxLength={120}
          placeholder={words.findHint}
          aria-label={words.find}
          onInput={(event) => onText(event.currentTarget.value)}
          onKeyDown={(event) => {
            // Escape first empties the field, and only then steps back on the page.
            if (event.key !== "Escape" || text === "") return;
            event.preventDefault();
            onText("");
          }}
        />
        <p class="table-found" role={announce ? "status" : undefined}>
          {found}
        </p>
        <div class="table-ways">{children}</div>
      </div>
    </header>
  );
}
