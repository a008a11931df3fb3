// The view beside the map, with the choice of which it is.
import type { SideViewId } from "#model/pose.ts";
import { sideViewIds } from "#model/pose.ts";
import type { SentenceForm } from "#model/sentence.ts";
import type { AtlasState } from "#state/contract.ts";
import type { SideViews } from "./sideViews.ts";
import { ViewPane } from "./ViewPane.tsx";
import { viewWords } from "./viewWords.ts";

interface Props {
  readonly state: AtlasState;
  readonly views: SideViews;
  readonly view: SideViewId;
  readonly form?: SentenceForm;
  /** Absent where there is no stage to give it, or nothing to fold: on a phone. */
  readonly onEnlarge?: () => void;
  readonly onHide?: () => void;
}

export function BesidePane({ state, views, view, form, onEnlarge, onHide }: Props) {
  const words = viewWords[state.language.value];
  const name = words.name[view];
  return (
    <ViewPane
      state={state}
      views={views}
      view={view}
      form={form}
      head={
        <span class="pane-choice">
          <select
            aria-label={words.beside}
            value={view}
            onChange={(event) => {
              const chosen = sideViewIds.find((id) => id === event.currentTarget.value);
              if (chosen) state.actions.setBeside(chosen);
            }}
          >
            {sideViewIds.map((id) => (
              <option key={id} value={id}>
                {words.name[id]}
              </option>
            ))}
          </select>
        </span>
      }
      tools={
        <>
          {onEnlarge ? (
            <button
              type="button"
              class="quiet fold"
              aria-label={words.enlarge(name)}
              title={words.enlarge(name)}
              onClick={onEnlarge}
            >
              <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                <path
                  d="M9.5 3H13v3.5M6.5 13H3V9.5M13 3 9 7M3 13l4-4"
                  fill="none"
                  stroke="currentColor"
                  stroke-width="1.4"
                />
              </svg>
            </button>
          ) : null}
          {onHide ? (
            <button
              type="button"
              class="quiet fold pane-hide"
              aria-label={words.hide(name)}
              title={words.hide(name)}
              onClick={onHide}
            >
              <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                <path d="m3.5 3.5 9 9m0-9-9 9" fill="none" stroke="currentColor" stroke-width="1.4" />
              </svg>
            </button>
          ) : null}
        </>
      }
    />
  );
}
