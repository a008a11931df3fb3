// What the colours stand for, while they stand for something: an open answer's groups, or what the reader colours the nodes by.
import { useComputed } from "@preact/signals";
import { paintLook } from "#encoding/paintLook.ts";
import type { AtlasState } from "#state/contract.ts";
import { networkState } from "#state/networkState.ts";
import { groupsIn } from "./graphPaint.ts";
import { networkWords } from "./networkWords.ts";
import { keyedByHeadings, nodeGroups } from "./nodeGroups.ts";

/** The answer's own key has them all. */
const mostKeys = 6;

export function NetworkKey({ state }: { readonly state: AtlasState }) {
  const answer = useComputed(() =>
    state.paint.value ? groupsIn(networkState(state).graph.value, state.paint.value) : [],
  );
  const key = useComputed(() => {
    const { drawing, colour, order } = state.pose.value.network;
    // Because the arc diagram's headings are the key where they name the same groups.
    const named = drawing === "arc" && keyedByHeadings(colour, order);
    if (drawing === "chord" || colour === "plain" || named) return [];
    const nodes = networkState(state).nodes.value;
    return nodeGroups(colour, {
      nodes,
      regions: state.atlas.regions,
      theme: state.theme.value,
      language: state.language.value,
    }).key;
  });
  const { colour, drawing } = state.pose.value.network;
  const words = networkWords[state.language.value];
  if (answer.value.length > 0 && drawing === "chord") return <p class="network-key">{words.chordWithoutAnswer}</p>;
  if (answer.value.length > 0)
    return (
      <ul class="network-key" aria-label={words.answerKey}>
        {answer.value.slice(0, mostKeys).map(({ id, label, tone }) => (
          <li key={id} title={label}>
            <svg viewBox="-5 -5 10 10" aria-hidden="true">
              <circle r="4.5" fill={paintLook(tone, state.theme.value).ink} />
            </svg>
            <span class="network-key-name">{label}</span>
          </li>
        ))}
        {answer.value.length > mostKeys && <li>{words.moreInAnswer(answer.value.length - mostKeys)}</li>}
      </ul>
    );
  if (colour === "plain" || key.value.length === 0) return null;
  return (
    <ul class="network-key" aria-label={words.keyOf[colour]}>
      {key.value.map((group) => (
        <li key={group.name} title={group.name}>
          <svg viewBox="-5 -5 10 10" aria-hidden="true">
            <circle r="4.5" fill={group.colour} />
          </svg>
          <span>
            {group.short}
            {group.name !== group.short && <span class="network-key-rest">{group.name.slice(group.short.length)}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
