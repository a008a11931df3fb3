// What the colours of the nodes stand for, while they stand for something.
import { useComputed } from "@preact/signals";
import type { AtlasState } from "#state/contract.ts";
import { networkState } from "#state/networkState.ts";
import { networkWords } from "./networkWords.ts";
import { keyedByHeadings, nodeGroups } from "./nodeGroups.ts";

export function NetworkKey({ state }: { readonly state: AtlasState }) {
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
  const { colour } = state.pose.value.network;
  if (colour === "plain" || key.value.length === 0) return null;
  return (
    <ul class="network-key" aria-label={networkWords[state.language.value].keyOf[colour]}>
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
