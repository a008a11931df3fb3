// Mount in the bar: <SearchBox state={state} phone={phone} shortcut={single keys are on} />. The key "/" calls openSearch(page.document) from app/shortcuts.ts.
// On a phone it is a button that opens a sheet; elsewhere the field itself. What finds is fetched when the field is first focused.
import { useState } from "preact/hooks";
import type { AtlasState } from "#state/contract.ts";
import { Dialog } from "#widgets/Dialog.tsx";
import { SearchField } from "./SearchField.tsx";
import { searchWords } from "./searchWords.ts";
import "./search.css";

interface Props {
  readonly state: AtlasState;
  readonly phone?: boolean;
  /** Whether "/" leads here; the reader can switch such keys off. */
  readonly shortcut?: boolean;
}

export function SearchBox({ state, phone = false, shortcut = true }: Props) {
  const [open, setOpen] = useState(false);
  const words = searchWords[state.language.value];
  if (!phone) return <SearchField state={state} shortcut={shortcut} />;
  const close = () => setOpen(false);
  return (
    <>
      <button
        type="button"
        class="quiet search-button"
        aria-haspopup="dialog"
        aria-label={words.search}
        data-search-button=""
        onClick={() => setOpen(true)}
      >
        <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
          <circle cx="8.5" cy="8.5" r="5.75" fill="none" stroke="currentColor" stroke-width="1.75" />
          <path d="m12.75 12.75 5 5" stroke="currentColor" stroke-width="1.75" />
        </svg>
      </button>
      <div class="search-sheet">
        <Dialog open={open} title={words.search} closeLabel={words.close} onClose={close}>
          <SearchField state={state} inline autofocus onDone={close} />
        </Dialog>
      </div>
    </>
  );
}
