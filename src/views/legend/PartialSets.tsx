import type { Words } from "#encoding/words/wordsOf.ts";
import type { Ref } from "#model/atlas.ts";
import type { Coverage } from "./legendPage.ts";

interface Props {
  readonly coverage: readonly Coverage[];
  readonly words: Words;
  readonly onSelect: (ref: Ref) => void;
}

/** What the atlas knows only in part, and how large the whole is said to be. */
export function PartialSets({ coverage, words, onSelect }: Props) {
  if (coverage.length === 0) return null;
  return (
    <details class="legend-part">
      <summary>{words.say("incomplete")}</summary>
      <ul class="legend-partial">
        {coverage.map((each) => (
          <li key={each.ref}>
            <button type="button" class="link" onClick={() => onSelect(each.ref)}>
              {each.line}
            </button>
            <p class="legend-note">{each.text}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
