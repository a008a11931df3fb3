// The shortest chains as a layered graph: who stands between the two, and what the steps are.
import { useState } from "preact/hooks";
import { betweenWords } from "#encoding/answers/betweenWords.ts";
import { colourOf, dashOf } from "#encoding/ties.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { ChainLink, Chains } from "#model/between.ts";
import type { AtlasState } from "#state/contract.ts";
import { usePictureRoom } from "#views/answers/usePictureRoom.ts";
import { chainScene } from "./chainScene.ts";
import { rem } from "./rem.ts";

export function ChainDrawing({ state, chains }: { readonly state: AtlasState; readonly chains: Chains }) {
  const { element, scaled } = usePictureRoom();
  const language = state.language.value;
  const words = betweenWords[language];
  const speak = wordsOf(language);
  const [read, setRead] = useState("");
  const name = (actor: ChainLink["from"]) => speak.text(actor.name);
  const scene = scaled.value === null ? null : chainScene(chains, scaled.value, name);
  const pointed = state.pointed.value;
  const titleOf = ({ from, to, ways }: ChainLink) =>
    `${name(from)} – ${name(to)}: ${speak.list(
      ways.length > 3
        ? [
            ...ways.slice(0, 3).map((way) => speak.text(way.instrument.name)),
            words.oneOf(speak.number(ways.length - 3)),
          ]
        : ways.map((way) => speak.text(way.instrument.name)),
    )}`;
  const point = (points: readonly string[], title: string) => {
    state.actions.point(points);
    setRead(title);
  };
  return (
    <div class="between-room" ref={element}>
      {scene ? (
        <div class="between-drawing" style={{ blockSize: rem(scene.height) }}>
          <svg
            role="presentation"
            viewBox={`0 0 ${scene.width} ${scene.height}`}
            style={{ inlineSize: rem(scene.width), blockSize: rem(scene.height) }}
          >
            {scene.lines.map(({ link, d }) => {
              const way = link.ways[0];
              if (!way) return null;
              const family = state.atlas.familyById.get(way.instrument.family);
              const points = link.ways.flatMap((each) => each.ties.map((tie) => `tie:${tie.id}`));
              const weight = Math.min(5, 1.2 + Math.sqrt(link.ways.length));
              return (
                // biome-ignore lint/a11y/useSemanticElements: a button cannot stand within SVG
                <g
                  key={`${link.from.ref} ${link.to.ref}`}
                  role="button"
                  tabindex={-1}
                  aria-label={titleOf(link)}
                  class="between-link"
                  onMouseEnter={() => point(points, titleOf(link))}
                  onMouseLeave={() => point([], "")}
                  onClick={() => state.actions.select(way.instrument.ref)}
                >
                  <title>{titleOf(link)}</title>
                  <path class="between-aim is-wide" d={d} />
                  <path
                    d={d}
                    fill="none"
                    stroke={family ? colourOf(family, state.theme.value) : "var(--ink)"}
                    stroke-width={points.some((key) => pointed.includes(key)) ? weight + 1.5 : weight}
                    stroke-dasharray={dashOf(way.statusClass)
                      .map((part) => part * weight)
                      .join(" ")}
                  />
                </g>
              );
            })}
          </svg>
          {scene.nodes.map(({ actor, chains: through, hub, x, y, room }) => {
            const said =
              through === null
                ? name(actor)
                : `${name(actor)}: ${words.inChains(speak.number(through), speak.number(chains.count))}`;
            return (
              <button
                key={actor.ref}
                type="button"
                class={`between-node${hub ? " is-hub" : ""}${through === null ? " is-end" : ""}`}
                style={{ insetInlineStart: rem(x), insetBlockStart: rem(y), inlineSize: rem(room) }}
                title={said}
                aria-pressed={state.selection.value === actor.ref}
                onClick={() => state.actions.select(actor.ref)}
                onMouseEnter={() => point([actor.ref], said)}
                onMouseLeave={() => point([], "")}
                onFocus={(event) => {
                  if (event.currentTarget.matches(":focus-visible")) point([actor.ref], said);
                }}
                onBlur={() => point([], "")}
              >
                <span>{name(actor)}</span>
              </button>
            );
          })}
        </div>
      ) : null}
      <p class="between-read">
        {read || (
          <>
            {words.readChains} <span data-not-on-paper>{words.pointAtLink}</span>
          </>
        )}
      </p>
    </div>
  );
}
