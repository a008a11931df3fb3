// Two actors with a strand between them for every tie and membership they share, family by family.
import { useState } from "preact/hooks";
import { betweenWords } from "#encoding/answers/betweenWords.ts";
import { standingInWords } from "#encoding/standing.ts";
import { alphaOf, colourOf, dashOf } from "#encoding/ties.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { SharedTies } from "#model/between.ts";
import { isOnlyDocumented } from "#model/documented.ts";
import { emphasisOf } from "#model/emphasis.ts";
import type { Tie } from "#model/ties.ts";
import type { AtlasState } from "#state/contract.ts";
import { usePictureRoom } from "#views/answers/usePictureRoom.ts";
import { useRove } from "#widgets/useRove.ts";
import { rem } from "./rem.ts";
import { roveStrands, type Strand, type StrandsScene, type StrandsWords, strandsScene } from "./strandsScene.ts";

interface Props {
  readonly state: AtlasState;
  readonly shared: SharedTies;
}

export function SharedStrands({ state, shared }: Props) {
  const { element, scaled } = usePictureRoom();
  const words = betweenWords[state.language.value];
  const scene = scaled.value === null ? null : strandsScene(shared, scaled.value, strandsWords(state, shared));
  return (
    <div class="between-room" ref={element}>
      {scene && scene.strands.length > 0 ? <Strands state={state} scene={scene} /> : null}
      {scene?.strands.length === 0 ? <p class="between-quiet">{words.nothingShared}</p> : null}
    </div>
  );
}

function Strands({ state, scene }: { readonly state: AtlasState; readonly scene: StrandsScene }) {
  const words = betweenWords[state.language.value];
  const speak = wordsOf(state.language.value);
  const [read, setRead] = useState("");
  const { box, active, setActive, onKeyDown } = useRove((index, key) => roveStrands(scene.strands.length, index, key));
  const point = (points: readonly string[], title: string) => {
    state.actions.point(points);
    setRead(title);
  };
  return (
    <fieldset class="between-strands" ref={box} aria-label={words.sharedTitle} onKeyDown={onKeyDown}>
      <div class="between-drawing" style={{ blockSize: rem(scene.height) }}>
        <svg
          role="presentation"
          viewBox={`0 0 ${scene.width} ${scene.height}`}
          style={{ inlineSize: rem(scene.width), blockSize: rem(scene.height) }}
        >
          {scene.strands.map((strand, at) => (
            <StrandLine
              key={`${strand.ref} ${strand.y}`}
              state={state}
              strand={strand}
              width={scene.width}
              rove={{ "data-rove": at, tabindex: at === Math.min(active, scene.strands.length - 1) ? 0 : -1 }}
              onPoint={point}
              onFocus={() => setActive(at)}
            />
          ))}
          {scene.ends.map((end, at) => (
            <circle key={at === 0 ? "from" : "to"} class="between-end" cx={end.x} cy={end.y} r={5} />
          ))}
        </svg>
        {scene.rows.map((row) => (
          <span
            key={row.id}
            class="between-label"
            aria-hidden="true"
            style={{ insetBlockStart: rem(row.y) }}
            onMouseEnter={() => state.actions.point(row.points)}
            onMouseLeave={() => state.actions.point([])}
          >
            {row.label} <b>{speak.number(row.count)}</b>
          </span>
        ))}
      </div>
      <p class="between-read">
        {read || (
          <>
            {words.readStrands} <span data-not-on-paper>{words.pointAtStrand}</span>
          </>
        )}
      </p>
      <p class="hidden">{words.keys}</p>
    </fieldset>
  );
}

interface LineProps {
  readonly state: AtlasState;
  readonly strand: Strand;
  readonly width: number;
  readonly rove: { readonly "data-rove": number; readonly tabindex: number };
  readonly onPoint: (points: readonly string[], title: string) => void;
  readonly onFocus: () => void;
}

function StrandLine({ state, strand, width, rove, onPoint, onFocus }: LineProps) {
  const family = state.atlas.familyById.get(strand.family ?? "");
  const colour = family ? colourOf(family, state.theme.value) : "var(--quiet-ink)";
  const emphasis = emphasisOf(state.emphasis.value, strand.points[0] ?? strand.ref);
  const lifted = strand.points.some((key) => state.pointed.value.includes(key)) || state.selection.value === strand.ref;
  const weight = lifted ? 3 : 1.6;
  const choose = () => state.actions.select(strand.ref);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot stand within SVG
    <g
      role="button"
      class="between-strand"
      aria-label={strand.label ? `${strand.label}: ${strand.title}` : strand.title}
      aria-pressed={state.selection.value === strand.ref}
      {...rove}
      onClick={choose}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        choose();
      }}
      onMouseEnter={() => onPoint(strand.points, strand.title)}
      onMouseLeave={() => onPoint([], "")}
      onFocus={(event) => {
        onFocus();
        if (event.currentTarget.matches(":focus-visible")) onPoint(strand.points, strand.title);
      }}
      onBlur={() => onPoint([], "")}
    >
      <title>{strand.title}</title>
      <path class="between-aim" d={strand.d} />
      <path
        d={strand.d}
        fill="none"
        stroke={colour}
        stroke-width={weight}
        stroke-opacity={
          lifted ? 1 : alphaOf(strand.statusClass, emphasis === "faded" ? "plain" : "near", state.theme.value)
        }
        stroke-dasharray={dashOf(strand.statusClass)
          .map((part) => part * 1.6)
          .join(" ")}
      />
      {strand.middle === "instrument" ? (
        <rect
          class="between-middle"
          x={width / 2 - 2.5}
          y={strand.y - 2.5}
          width={5}
          height={5}
          style={{ fill: colour }}
        />
      ) : strand.middle === "group" ? (
        <circle class="between-middle is-ring" cx={width / 2} cy={strand.y} r={2.6} style={{ stroke: colour }} />
      ) : null}
    </g>
  );
}

function strandsWords(state: AtlasState, shared: SharedTies): StrandsWords {
  const { atlas } = state;
  const words = betweenWords[state.language.value];
  const speak = wordsOf(state.language.value);
  const standing = (tie: Pick<Tie, "status" | "instrument" | "participation">) =>
    standingInWords(
      {
        status: tie.status,
        date: tie.participation.date,
        documented: isOnlyDocumented(tie.instrument, tie.participation),
      },
      atlas.statusNames,
      speak,
    );
  const name = (at: "a" | "b") => speak.text(shared[at].name);
  return {
    family: (id) => {
      const family = atlas.familyById.get(id);
      return family ? speak.text(family.name) : id;
    },
    bothIn: words.bothIn,
    bothBelong: words.bothBelong,
    belongs: words.belongs,
    tie: (tie) => `${speak.text(tie.instrument.name)} · ${standing(tie)}`,
    instrument: ({ instrument, a, b }) => {
      const [left, right] = [a, b].map((part) => standingInWords(part, atlas.statusNames, speak));
      return left === right
        ? `${speak.text(instrument.name)} · ${left}`
        : `${speak.text(instrument.name)} · ${name("a")}: ${left} · ${name("b")}: ${right}`;
    },
    group: ({ group }) => speak.text(group.fullName ?? group.name),
  };
}
