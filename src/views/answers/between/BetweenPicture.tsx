// The two actors, and below them: what they share, the chains from one to the other, the way along cables.
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { betweenWords } from "#encoding/answers/betweenWords.ts";
import { paintLook } from "#encoding/paintLook.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { BetweenFacts, Chains } from "#model/between.ts";
import type { AtlasState } from "#state/contract.ts";
import { CableWay } from "./CableWay.tsx";
import { ChainDrawing } from "./ChainDrawing.tsx";
import { CommonThemes } from "./CommonThemes.tsx";
import { SharedStrands } from "./SharedStrands.tsx";

export function BetweenPicture({ state, facts }: { readonly state: AtlasState; readonly facts: BetweenFacts }) {
  const words = betweenWords[state.language.value];
  const { a, b, shared, chains, round, cables } = facts;
  const direct = chains?.length === 1;
  return (
    <div class="between">
      <div class="between-ends">
        <End state={state} actor={a} group={0} />
        <End state={state} actor={b} group={1} />
      </div>
      <div class="between-parts">
        <div>
          <Part title={words.sharedTitle} order={1}>
            <SharedStrands state={state} shared={shared} />
          </Part>
          {shared.themes.length > 0 ? (
            <Part title={words.themesTitle} order={4}>
              <CommonThemes state={state} shared={shared} />
            </Part>
          ) : null}
        </div>
        <div>
          <ChainsPart state={state} chains={direct ? round : chains} round={direct} />
          {cables.kind === "path" ? (
            <Part title={words.cablesTitle} order={3}>
              <CableWay state={state} path={cables.path} />
            </Part>
          ) : null}
        </div>
      </div>
    </div>
  );
}

interface PartProps {
  readonly title: string;
  /** Where all stand one below the other. */
  readonly order: number;
  readonly children: ComponentChildren;
}

function Part({ title, order, children }: PartProps) {
  const id = useId();
  return (
    <section class="between-part" style={{ order }} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}

interface EndProps {
  readonly state: AtlasState;
  readonly actor: BetweenFacts["a"];
  readonly group: number;
}

function End({ state, actor, group }: EndProps) {
  const { ink } = paintLook({ kind: "set", number: group }, state.theme.value);
  return (
    <button
      type="button"
      aria-pressed={state.selection.value === actor.ref}
      style={{ borderColor: ink }}
      onClick={() => state.actions.select(actor.ref)}
      onMouseEnter={() => state.actions.point([actor.ref])}
      onMouseLeave={() => state.actions.point([])}
    >
      {wordsOf(state.language.value).text(actor.name)}
    </button>
  );
}

interface ChainsProps {
  readonly state: AtlasState;
  readonly chains: Chains | null;
  /** Besides the links of the two themselves. */
  readonly round: boolean;
}

function ChainsPart({ state, chains, round }: ChainsProps) {
  const words = betweenWords[state.language.value];
  const speak = wordsOf(state.language.value);
  const { via } = state.pose.value.answers.between;
  if (!chains)
    return (
      <Part title={round ? words.besides : words.chainsNone} order={2}>
        {round ? words.noRound : words.noChain}
      </Part>
    );
  const links = words.links(via === "ties" ? "ties" : "links", chains.length, speak.number(chains.length));
  return (
    <Part title={(round ? words.roundTitle : words.chainsTitle)(links)} order={2}>
      <ChainDrawing state={state} chains={chains} />
      <p class="between-quiet">
        {[
          chains.count > 1 ? words.manyChains(speak.number(chains.count)) : "",
          chains.shown.length < chains.count ? words.someShown(speak.number(chains.shown.length)) : "",
          chains.hubs.length > 0 && chains.count > 1
            ? words.hubs(speak.list(chains.hubs.map((hub) => speak.text(hub.name))))
            : "",
        ]
          .filter(Boolean)
          .join(" ")}
      </p>
    </Part>
  );
}
