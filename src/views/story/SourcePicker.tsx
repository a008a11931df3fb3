// The sources that the words of a scene rest on: found by name, or taken from what the view rests on.
import { useComputed, useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import type { Citation, Source } from "#model/atlas.ts";
import { foldedText } from "#model/foldedText.ts";
import type { AtlasState } from "#state/contract.ts";
import { sourcesShown } from "#state/talk/sourcesShown.ts";
import type { EditorWords } from "./editorWords.ts";

interface Props {
  readonly state: AtlasState;
  readonly words: EditorWords;
  readonly cited: readonly Citation[];
  /** `what` names the field that is written, for undo; null where it is a step of its own. */
  readonly onCite: (cited: Citation[], what: string | null) => void;
}

const foundAtMost = 6;

export function SourcePicker({ state, words, cited, onCite }: Props) {
  const id = useId();
  const sought = useSignal("");
  const shown = useComputed(() => sourcesShown(state)).value;
  const { sourceById, sources } = state.atlas;
  const has = ({ source, locator }: Citation) =>
    cited.some((each) => each.source === source && each.locator === locator);
  const parts = foldedText(sought.value).split(/\s+/).filter(Boolean);
  const text = (source: Source) => foldedText(`${source.id} ${source.title} ${source.publisher}`);
  const found =
    parts.length === 0
      ? []
      : sources.filter((source) => parts.every((part) => text(source).includes(part))).slice(0, foundAtMost);
  const open = shown.filter((citation) => !has(citation));
  const offer = (citation: Citation) => {
    const source = sourceById.get(citation.source);
    return (
      <li key={`${citation.source} ${citation.locator}`}>
        <span>
          {source?.title ?? citation.source}{" "}
          <span class="story-quiet">
            {source?.publisher}
            {citation.locator ? `; ${citation.locator}` : ""}
          </span>
        </span>
        <button
          type="button"
          class="link"
          aria-label={`${words.take}: ${source?.title ?? citation.source}`}
          aria-disabled={has(citation)}
          onClick={() => has(citation) || onCite([...cited, { ...citation }], null)}
        >
          {words.take}
        </button>
      </li>
    );
  };
  return (
    <details class="story-sources">
      <summary>{words.sources(cited.length)}</summary>
      {cited.length === 0 ? <p class="story-quiet">{words.noSources}</p> : null}
      <ul>
        {cited.map((citation, at) => {
          const title = sourceById.get(citation.source)?.title ?? citation.source;
          return (
            <li key={at}>
              <span>
                {title}
                <input
                  type="text"
                  aria-label={`${words.locator}: ${title}`}
                  placeholder={words.locator}
                  value={citation.locator}
                  onInput={({ currentTarget }) =>
                    onCite(
                      cited.map((each, index) => (index === at ? { ...each, locator: currentTarget.value } : each)),
                      `locator ${at}`,
                    )
                  }
                />
              </span>
              <button
                type="button"
                class="quiet story-leave"
                aria-label={words.leave(title)}
                title={words.leave(title)}
                onClick={({ currentTarget }) => {
                  // It goes with its row: the next thing that stays gets the focus.
                  currentTarget.closest("details")?.querySelector("summary")?.focus();
                  onCite(cited.toSpliced(at, 1), null);
                }}
              >
                ×
              </button>
            </li>
          );
        })}
      </ul>
      <p class="story-field">
        <label for={id}>{words.find}</label>
        <input
          id={id}
          type="search"
          autocomplete="off"
          value={sought.value}
          onInput={({ currentTarget }) => {
            sought.value = currentTarget.value;
          }}
        />
      </p>
      {found.length > 0 ? (
        <ul class="story-found">{found.map((source) => offer({ source: source.id, locator: "" }))}</ul>
      ) : null}
      <details class="story-shown">
        <summary>{words.shown(shown.length)}</summary>
        {open.length > 0 ? (
          <button
            type="button"
            class="quiet"
            onClick={() => onCite([...cited, ...open.map((each) => ({ ...each }))], null)}
          >
            {words.takeAll}
          </button>
        ) : null}
        <ul class="story-found">{shown.map(offer)}</ul>
      </details>
    </details>
  );
}
