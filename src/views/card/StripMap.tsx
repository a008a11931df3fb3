// A cable system as a vertical strip map: lines in an SVG at the left, names as links at the right.
import { useState } from "preact/hooks";
import { cableColours, cableDash, cableWidths } from "#encoding/cables.ts";
import type { Ref } from "#model/atlas.ts";
import { useRove } from "#widgets/useRove.ts";
import { follow } from "./CardLink.tsx";
import type { CardDrawing } from "./cardParts.ts";
import type { CardTools } from "./cardTools.ts";
import { roveStrip, type StripStop, type StripStretch } from "./schematicScene.ts";

interface Props {
  readonly drawing: Extract<CardDrawing, { kind: "strip" }>;
  readonly tools: CardTools;
}

/** The scene counts in pixels of a 16 px page. */
const rem = (units: number) => `${Math.round((units / 16) * 1000) / 1000}rem`;

export function StripMap({ drawing, tools }: Props) {
  const { scene } = drawing;
  const { order } = scene;
  const { box, active, setActive, onKeyDown } = useRove((index, key) => roveStrip(order.length, index, key));
  const [read, setRead] = useState<string | null>(null);
  const pointed = tools.pointed.value;
  const placeOf = (kind: "stop" | "stretch", index: number) =>
    order.findIndex((each) => each.kind === kind && each.index === index);
  const target = (kind: "stop" | "stretch", index: number, ref: Ref, title: string) => {
    const place = placeOf(kind, index);
    return {
      href: tools.hrefOf(ref),
      "aria-label": title,
      "data-rove": place,
      // In lower case, because attributes of SVG are told apart by it.
      tabindex: place === active ? 0 : -1,
      onClick: (event: MouseEvent) => follow(event, () => tools.onSelect(ref)),
      onMouseEnter: () => point(ref, title),
      onMouseLeave: () => point(null, null),
      onFocus: (event: FocusEvent) => {
        setActive(place);
        if ((event.currentTarget as Element).matches(":focus-visible")) point(ref, title);
      },
      onBlur: () => point(null, null),
    };
  };
  const point = (ref: Ref | null, title: string | null) => {
    setRead(title);
    tools.onPoint(ref ? [ref] : []);
  };
  const size = { width: scene.gutter, height: scene.height };
  return (
    <fieldset class="strip" ref={box} aria-label={drawing.title} onKeyDown={onKeyDown}>
      <div class="strip-room" style={{ blockSize: rem(scene.height) }}>
        <svg
          role="presentation"
          viewBox={`0 0 ${size.width} ${size.height}`}
          style={{ inlineSize: rem(size.width), blockSize: rem(size.height) }}
        >
          {scene.stretches.map((stretch, index) => (
            <a key={stretch.ref} {...target("stretch", index, stretch.ref, stretch.title)}>
              <Stretch stretch={stretch} tools={tools} lifted={pointed.includes(stretch.ref)} />
            </a>
          ))}
          {scene.stops.map((stop) => (
            <StopMark key={stop.ref} stop={stop} tools={tools} lifted={pointed.includes(stop.ref)} />
          ))}
        </svg>
        {scene.stretches.map((stretch) =>
          stretch.text ? (
            // The link in the drawing says the same; this is only a larger place to point at.
            <span
              key={stretch.ref}
              class="strip-stretch"
              aria-hidden="true"
              style={{ insetBlockStart: rem(stretch.text.y), insetInlineStart: rem(scene.gutter) }}
              onMouseEnter={() => point(stretch.ref, stretch.title)}
              onMouseLeave={() => point(null, null)}
              onClick={() => tools.onSelect(stretch.ref)}
            >
              {stretch.text.said}
            </span>
          ) : null,
        )}
        {scene.stops.map((stop, index) => (
          <a
            key={stop.ref}
            class={`strip-stop is-${stop.shape}${stop.named ? "" : " is-shared"}`}
            style={
              stop.named
                ? { insetBlockStart: rem(stop.y), insetInlineStart: rem(scene.gutter) }
                : { insetBlockStart: rem(stop.y), insetInlineStart: rem(stop.x - 7) }
            }
            {...target("stop", index, stop.ref, stop.title)}
          >
            {stop.named ? (
              <>
                <span class="strip-name">{stop.name}</span>
                {stop.detail ? <span class="strip-detail">{stop.detail}</span> : null}
              </>
            ) : null}
          </a>
        ))}
      </div>
      <p class="card-read card-detail">{read ?? tools.words.say("stripNote")}</p>
      <p class="hidden">{tools.words.say("stripKeys")}</p>
    </fieldset>
  );
}

function Stretch({
  stretch,
  tools,
  lifted,
}: {
  readonly stretch: StripStretch;
  readonly tools: CardTools;
  readonly lifted: boolean;
}) {
  const { edge, core } = cableColours(tools.theme);
  const widths = cableWidths(stretch.status, stretch.medium, lifted ? "chosen" : "plain", "light");
  const dash = cableDash(stretch.status, stretch.medium)
    .map((part) => part * widths.casing)
    .join(" ");
  return (
    <>
      {stretch.pieces.map((d) => (
        <g key={d} fill="none">
          <path class="strip-hit" d={d} />
          <path class="strip-edge" d={d} stroke={edge} stroke-width={widths.casing} stroke-dasharray={dash} />
          {widths.core > 0 ? <path d={d} stroke={core} stroke-width={widths.core} stroke-dasharray={dash} /> : null}
        </g>
      ))}
    </>
  );
}

function StopMark({
  stop,
  tools,
  lifted,
}: {
  readonly stop: StripStop;
  readonly tools: CardTools;
  readonly lifted: boolean;
}) {
  const { edge } = cableColours(tools.theme);
  const { x, y } = stop;
  const grown = lifted ? 1.5 : 0;
  const works = stop.status === "in_service";
  if (stop.shape === "unit") return <circle cx={x} cy={y} r={2.2 + grown} fill={edge} pointer-events="none" />;
  const look = {
    class: works ? "is-working" : "is-coming",
    stroke: edge,
    fill: works ? edge : undefined,
    "stroke-width": 1.8,
  };
  return stop.shape === "node" ? (
    <rect {...look} x={x - 3.6 - grown} y={y - 3.6 - grown} width={7.2 + 2 * grown} height={7.2 + 2 * grown} />
  ) : (
    <circle {...look} cx={x} cy={y} r={4.2 + grown} />
  );
}
