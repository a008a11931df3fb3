import type { ReadonlySignal } from "@preact/signals";
import type { Language } from "#model/text.ts";
import { useCameFrom } from "#widgets/useCameFrom.ts";
import { newVersion } from "./offlineStatus.ts";
import { offlineWords } from "./offlineWords.ts";

interface Props {
  readonly language: ReadonlySignal<Language>;
  /** While a story is shown to others, nobody wants to hear of it. */
  readonly hushed: ReadonlySignal<boolean>;
}

/** The region stays in the page while empty, or its words would not be announced. */
export function NewVersionNote({ language, hushed }: Props) {
  const take = newVersion.value;
  const { onFocusIn, giveBack } = useCameFrom();
  const words = offlineWords[language.value];
  return (
    <div class="new-version" role="status" onFocusIn={onFocusIn}>
      {take && !hushed.value ? (
        <p class="notice">
          <span>{words.newer}</span>
          <span class="new-version-acts">
            <button type="button" class="primary" onClick={take}>
              {words.take}
            </button>
            <button
              type="button"
              class="quiet"
              onClick={() => {
                giveBack();
                newVersion.value = null;
              }}
            >
              {words.later}
            </button>
          </span>
        </p>
      ) : null}
    </div>
  );
}
