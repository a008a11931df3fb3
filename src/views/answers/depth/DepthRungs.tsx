// The families of tie of one actor beside those of its peers: which it has, how many of them have it, and who.
import { depthWords } from "#encoding/answers/depthWords.ts";
import { colourOf } from "#encoding/ties.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { Comparison, Rung } from "#model/depthAnswer.ts";
import type { AtlasState } from "#state/contract.ts";
import { MarkShape } from "./MarkShape.tsx";

interface Props {
  readonly state: AtlasState;
  readonly comparison: Extract<Comparison, { kind: "compared" }>;
}

export function DepthRungs({ state, comparison: { partner, peers, rungs } }: Props) {
  const language = state.language.value;
  const words = depthWords[language];
  const speak = wordsOf(language);
  const point = (rung: Rung | null) => state.actions.point(rung?.having.map((peer) => peer.actor.ref) ?? []);
  const colour = (rung: Rung) => {
    const family = state.atlas.familyById.get(rung.family.id);
    return family ? colourOf(family, state.theme.value) : "currentColor";
  };
  return (
    <table class="depth-rungs">
      <caption>{words.rungs}</caption>
      <thead>
        <tr>
          <th scope="col">{words.family}</th>
          <th scope="col">{speak.text(partner.actor.name)}</th>
          <th scope="col">{words.ofPeers(peers.length)}</th>
        </tr>
      </thead>
      <tbody>
        {rungs.map((rung) => (
          <tr
            key={rung.family.id}
            data-rung={rung.family.id}
            data-missing={rung.missing ? "" : undefined}
            onMouseEnter={() => point(rung)}
            onMouseLeave={() => point(null)}
          >
            <th scope="row">
              <span class="depth-swatch" style={{ background: colour(rung) }} />
              {rung.family.name ? speak.text(rung.family.name) : rung.family.id}
              {rung.missing || rung.rare ? (
                <span class="depth-verdict">{rung.missing ? words.missing : words.rare}</span>
              ) : null}
            </th>
            <td>
              <span class="depth-state">
                <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
                  {rung.actor === "none" ? (
                    <path d="M2 6h8" stroke="currentColor" />
                  ) : (
                    <MarkShape
                      mark={{ x: 6, y: 6, shape: "dot" }}
                      radius={4.5}
                      fill={rung.actor === "own" ? "currentColor" : "none"}
                      ink="currentColor"
                    />
                  )}
                </svg>
                {words.state[rung.actor]}
              </span>
            </td>
            <td>
              <Having state={state} rung={rung} peers={peers.length} colour={colour(rung)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface HavingProps {
  readonly state: AtlasState;
  readonly rung: Rung;
  readonly peers: number;
  readonly colour: string;
}

function Having({ state, rung: { family, having, share, missing }, peers, colour }: HavingProps) {
  const language = state.language.value;
  const words = depthWords[language];
  const bar = (
    <>
      <span class="depth-bar" aria-hidden="true">
        <span style={{ inlineSize: `${Math.round(share * 100)}%`, background: colour }} />
      </span>
      {words.haveIt(having.length, peers)}
    </>
  );
  if (having.length === 0) return <span class="depth-having">{bar}</span>;
  return (
    <details key={`${family.id} ${missing}`} open={missing && having.length <= 12}>
      <summary class="depth-having" title={words.whoHas}>
        <span class="hidden">{family.name ? wordsOf(language).text(family.name) : family.id}: </span>
        {bar}
      </summary>
      <ul class="depth-names">
        {having.map(({ actor }) => (
          <li key={actor.id}>
            <button
              type="button"
              class="link"
              onClick={() => state.actions.select(actor.ref)}
              onMouseEnter={() => state.actions.point([actor.ref])}
            >
              {wordsOf(language).text(actor.name)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
