import { depthWords } from "#encoding/answers/depthWords.ts";
import { depthState } from "#state/answers/depthState.ts";
import type { AtlasState } from "#state/contract.ts";
import { MarkShape } from "./MarkShape.tsx";

/** Says what the shapes of the marks mean; their colours are the map's, and in its key. */
export function DepthStripKey({ state }: { readonly state: AtlasState }) {
  const words = depthWords[state.language.value];
  const { partners } = depthState(state).facts.value;
  const some = {
    own: partners.some(({ own, through }) => own.length > 0 && through.length === 0),
    more: partners.some(({ own, through }) => own.length > 0 && through.length > 0),
    through: partners.some(({ own }) => own.length === 0),
    group: partners.some(({ actor }) => actor.kind === "bloc" || actor.kind === "organisation"),
  };
  const at = { x: 8, y: 8, shape: "dot" } as const;
  return (
    <ul class="depth-strip-key">
      {some.own ? (
        <li>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <MarkShape mark={at} radius={5} fill="currentColor" ink="currentColor" />
          </svg>
          {words.ownMark}
        </li>
      ) : null}
      {some.more ? (
        <li>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <MarkShape mark={at} radius={6.5} fill="none" ink="currentColor" />
            <MarkShape mark={at} radius={3.5} fill="currentColor" ink="currentColor" />
          </svg>
          {words.moreMark}
        </li>
      ) : null}
      {some.through ? (
        <li>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <MarkShape mark={at} radius={5} fill="none" ink="currentColor" />
          </svg>
          {words.throughMark}
        </li>
      ) : null}
      {some.group ? <li>{words.groupMark}</li> : null}
    </ul>
  );
}
