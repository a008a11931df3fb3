// What an actor lacks next to its peers, in words, and the way back to everyone.

import { textIn } from "#model/text.ts";
import type { AtlasState } from "#state/contract.ts";
import { ladderState } from "#state/ladderState.ts";
import { Announcer } from "#widgets/Announcer.tsx";
import type { Heading } from "./ladderFrame.ts";
import { ladderWords } from "./ladderWords.ts";
import { peersInWords } from "./peersInWords.ts";

interface Props {
  readonly state: AtlasState;
  readonly headings: readonly Heading[];
}

export function LadderPeers({ state, headings }: Props) {
  const { settings, facts, peers } = ladderState(state);
  const language = state.language.value;
  const words = ladderWords[language];
  const actor = state.atlas.actorById.get(settings.value.peers ?? "");
  const found = peers.value;
  const said = found && headings.length > 0 ? peersInWords(found, facts.value.hub, headings, words, language) : null;
  return (
    <div class="ladder-peers" data-open={actor ? "" : undefined}>
      <div>
        {actor ? <p>{found ? said?.verdict : words.nothingToCompare(textIn(actor.name, language))}</p> : null}
        {said ? <p class="ladder-quiet">{said.whoIsPeer}</p> : null}
      </div>
      <Announcer text={actor ? (said?.verdict ?? "") : ""} />
      {actor ? (
        <button type="button" class="link" onClick={() => state.actions.setLadder({ peers: null })}>
          {words.allPartners}
        </button>
      ) : null}
    </div>
  );
}
