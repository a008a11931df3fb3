import { withoutWords } from "#encoding/answers/withoutWords.ts";
import { paintLook } from "#encoding/paintLook.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { Ref } from "#model/atlas.ts";
import type { PlainTone } from "#model/paint.ts";
import type { BrokenNetwork } from "#model/without.ts";
import type { AtlasState } from "#state/contract.ts";
import { usePictureRoom } from "#views/answers/usePictureRoom.ts";
import { NamedPart } from "./NamedPart.tsx";
import { type NetworkBar, networksScene } from "./networksScene.ts";

interface Props {
  readonly state: AtlasState;
  readonly networks: readonly BrokenNetwork[];
  readonly nameOf: (id: string) => string;
  /** null: nothing of that name can be chosen. */
  readonly refOf: (id: string) => Ref | null;
}

const toneOf: Readonly<Record<NetworkBar["kind"], PlainTone>> = {
  whole: "same",
  part: "changed",
  off: "cut",
  gone: "gone",
};
/** Networks of a pair or two stand by the dozen beside a large one: those that changed are always named. */
const mostWhole = 6;

export function NetworksPicture({ state, networks, nameOf, refOf }: Props) {
  const language = state.language.value;
  const words = withoutWords[language];
  const speak = wordsOf(language);
  const { element, size } = usePictureRoom();
  const room = size.value;
  const scene = room && networksScene(networks, room.width);
  const [textHeight, barHeight, between] = [18, 24, 8].map((size) => size * (room?.unit ?? 1)) as [
    number,
    number,
    number,
  ];
  const point = (ids: readonly string[]) => state.actions.point(ids.flatMap((id) => refOf(id) ?? []).slice(0, 400));
  const bars = (row: readonly NetworkBar[], y: number) =>
    row.map((bar) => {
      const look = paintLook({ kind: toneOf[bar.kind] }, state.theme.value);
      return (
        // biome-ignore lint/a11y/noStaticElementInteractions: the same names are buttons below
        <g key={`${bar.x}`} onMouseEnter={() => point(bar.members)} onMouseLeave={() => point([])}>
          <rect
            x={bar.x}
            y={y}
            width={bar.width}
            height={barHeight}
            fill={look.hatch ? "url(#without-hatch)" : look.fill}
            stroke={look.ink}
            stroke-width="1"
          />
          {bar.width >= 0.75 * barHeight ? (
            <text x={bar.x + bar.width / 2} y={y + barHeight / 2} dy="0.35em" text-anchor="middle">
              {speak.number(bar.members.length)}
            </text>
          ) : null}
        </g>
      );
    });
  const isWhole = ({ parts, off, gone }: BrokenNetwork) => parts.length === 1 && off.length === 0 && gone.length === 0;
  const broken = networks.filter((network) => !isWhole(network));
  const wholes = networks.filter(isWhole);
  const height = broken.length > 0 ? 2 * (textHeight + barHeight) + between + 1 : barHeight + 2;
  const part = (members: readonly string[], kind: NetworkBar["kind"], label: string) => (
    <NamedPart
      key={`${kind}${members[0]}`}
      state={state}
      members={members}
      label={label}
      tone={toneOf[kind]}
      nameOf={nameOf}
      refOf={refOf}
    />
  );
  return (
    <figure class="without-networks">
      <figcaption>{broken.length > 0 ? words.networks : words.networksNow}</figcaption>
      <div ref={element}>
        {scene ? (
          <svg
            width={room?.width ?? 0}
            height={height}
            role="img"
            aria-label={broken.length > 0 ? words.networksLabel : words.networksNow}
          >
            <defs>
              <pattern
                id="without-hatch"
                width="5"
                height="5"
                patternUnits="userSpaceOnUse"
                patternTransform="rotate(45)"
              >
                <line x1="0" x2="0" y1="0" y2="5" stroke="currentColor" stroke-width="1" />
              </pattern>
            </defs>
            {broken.length > 0 ? (
              <>
                <text class="without-row" y={0.7 * textHeight}>
                  {words.before}
                </text>
                {bars(scene.before, textHeight)}
                <text class="without-row" y={textHeight + barHeight + between + 0.7 * textHeight}>
                  {words.after}
                </text>
                {bars(scene.after, 2 * textHeight + barHeight + between)}
              </>
            ) : (
              bars(scene.before, 1)
            )}
          </svg>
        ) : null}
      </div>
      <ul class="without-parts">
        {broken.flatMap(({ parts, off, gone }) => [
          ...(off.length > 0 ? [part(off, "off", words.nobody(speak.number(off.length)))] : []),
          ...parts.map((members) =>
            part(
              members,
              parts.length === 1 && off.length === 0 ? "whole" : "part",
              words.joinedStill(speak.number(members.length)),
            ),
          ),
          ...(gone.length > 0
            ? [part(gone, "gone", words.takenAway(speak.number(gone.length), gone.length === 1))]
            : []),
        ])}
        {wholes
          .slice(0, mostWhole)
          .map(({ before }) =>
            part(
              before,
              "whole",
              (broken.length > 0 ? words.joinedStill : words.joinedNow)(speak.number(before.length)),
            ),
          )}
      </ul>
    </figure>
  );
}
