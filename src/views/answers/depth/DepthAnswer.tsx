import { useComputed } from "@preact/signals";
import { depthWords } from "#encoding/answers/depthWords.ts";
import { withArticle } from "#encoding/sentences/withArticle.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { DepthFacts } from "#model/depthAnswer.ts";
import { noFilter } from "#model/pose.ts";
import { depthState } from "#state/answers/depthState.ts";
import type { AtlasState } from "#state/contract.ts";
import { ActorSelect } from "#views/answers/ActorSelect.tsx";
import { AnswerFrame } from "#views/answers/AnswerFrame.tsx";
import { Segmented } from "#widgets/Segmented.tsx";
import { DepthElsewhere } from "./DepthElsewhere.tsx";
import { DepthRungs } from "./DepthRungs.tsx";
import { DepthStrip } from "./DepthStrip.tsx";
import "./depth.css";

export function DepthAnswer({ state }: { readonly state: AtlasState }) {
  const { sentence, rows, facts, settings, hubs } = depthState(state);
  const language = state.language.value;
  const words = depthWords[language];
  const filtered = useComputed(() => Object.values(state.pose.value.filter).some((part) => part !== null)).value;
  const { hub, partners, comparison } = facts.value;
  const { of, peers } = settings.value;
  const selected = partners.find((partner) => partner.actor.ref === state.selection.value)?.actor;
  const elsewhere = comparison && "elsewhere" in comparison ? comparison : null;
  return (
    <AnswerFrame
      state={state}
      sentence={sentence.value}
      controls={
        <>
          <ActorSelect
            state={state}
            label={words.hub}
            value={hub.id}
            among={(actor) => hubs.has(actor.id) || actor === hub}
            onChange={(id) => state.actions.setHub(id)}
          />
          <ActorSelect
            state={state}
            label={words.of}
            value={of}
            among={(actor) =>
              actor.id === of ||
              (actor.kind === "country" && actor !== hub && !hub.members.includes(actor.id)) ||
              partners.some((partner) => partner.actor === actor)
            }
            onChange={(id) => state.actions.setAnswer("depth", { of: id })}
          />
          {selected && selected.id !== of ? (
            <button type="button" class="link" onClick={() => state.actions.setAnswer("depth", { of: selected.id })}>
              {words.compareThis(wordsOf(language).text(selected.name))}
            </button>
          ) : null}
          {of === null ? null : (
            <>
              <Segmented
                name="depth-peers"
                label={words.peers}
                labelled
                options={[
                  { value: "depth", label: words.byDepth },
                  { value: "region", label: words.byRegion },
                ]}
                value={peers}
                onChange={(value) => state.actions.setAnswer("depth", { peers: value })}
              />
              <button type="button" class="link" onClick={() => state.actions.setAnswer("depth", { of: null })}>
                {words.clear}
              </button>
            </>
          )}
        </>
      }
      wayOut={<WayOut state={state} facts={facts.value} filtered={filtered} />}
      picture={
        partners.length === 0 ? null : (
          <div class="depth-picture">
            {comparison?.kind === "compared" ? <DepthRungs state={state} comparison={comparison} /> : null}
            <DepthStrip state={state} />
          </div>
        )
      }
      caveats={caveatsOf(state, facts.value, filtered)}
      rows={rows.value}
    >
      {elsewhere ? (
        <DepthElsewhere state={state} actor={elsewhere.partner.actor} elsewhere={elsewhere.elsewhere} />
      ) : null}
    </AnswerFrame>
  );
}

interface WayOutProps {
  readonly state: AtlasState;
  readonly facts: DepthFacts;
  readonly filtered: boolean;
}

/** Out of an answer that has nothing to show, or nobody to compare with. */
function WayOut({ state, facts: { hub, partners, comparison }, filtered }: WayOutProps) {
  const language = state.language.value;
  const words = depthWords[language];
  const { atlas, pose, actions } = state;
  const usual = atlas.actorById.get(atlas.manifest.hub);
  const empty = partners.length === 0;
  const stuck = comparison !== null && comparison.kind !== "compared";
  if (!empty && !stuck) return null;
  const { depth } = pose.value.answers;
  return (
    <>
      {comparison?.kind === "no_peers" && depth.peers === "depth" ? (
        <button type="button" onClick={() => actions.setAnswer("depth", { peers: "region" })}>
          {words.comparePlace}
        </button>
      ) : null}
      {filtered ? (
        <button type="button" onClick={() => actions.setFilter(noFilter)}>
          {words.clearFilter}
        </button>
      ) : null}
      {pose.value.time !== null && empty ? (
        <button type="button" onClick={() => actions.setTime(null)}>
          {words.latest}
        </button>
      ) : null}
      {usual && usual !== hub ? (
        <button type="button" onClick={() => actions.setHub(null)}>
          {words.usualHub(withArticle(usual, language).plain)}
        </button>
      ) : null}
      {stuck ? (
        <button type="button" onClick={() => actions.setAnswer("depth", { of: null })}>
          {words.clear}
        </button>
      ) : null}
    </>
  );
}

function caveatsOf(state: AtlasState, facts: DepthFacts, filtered: boolean): readonly string[] {
  const language = state.language.value;
  const words = depthWords[language];
  const { caveats } = words;
  const { hub, comparison, partners, membersWithTies } = facts;
  const compared = comparison?.kind === "compared" ? comparison : null;
  const { peers } = state.pose.value.answers.depth;
  return [
    caveats.kinds,
    comparison ? caveats.none : "",
    compared
      ? peers === "depth"
        ? caveats.peersByDepth(compared.partner.actor.kind, compared.widened)
        : caveats.peersByRegion(compared.partner.actor.kind, compared.regionWithout, hub)
      : "",
    partners.some((partner) => partner.through.length > 0) ? caveats.through : "",
    hub.members.length > 0
      ? caveats.members(
          hub,
          membersWithTies.map((actor) => wordsOf(language).text(actor.name)),
        )
      : "",
    filtered ? caveats.filter : "",
  ].filter(Boolean);
}
