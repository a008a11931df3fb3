import type { ComponentChildren } from "preact";
import type { Words } from "#encoding/words/wordsOf.ts";
import type { LayerId } from "#model/pose.ts";
import { Check } from "#widgets/Check.tsx";
import { Slider } from "#widgets/Slider.tsx";
import type { LayerRow } from "./legendPage.ts";

interface Props {
  readonly row: LayerRow;
  readonly words: Words;
  readonly swatch?: ComponentChildren;
  readonly strong?: boolean;
  readonly onToggle: (id: LayerId) => void;
  readonly onOpacity: (id: LayerId, opacity: number) => void;
}

/** One layer: on or off, how much of it is shown, and how strongly (folded away until wanted). */
export function LayerHead({ row, words, swatch, strong = false, onToggle, onOpacity }: Props) {
  const { id, name, on, opacity, count } = row;
  const percent = words.say("percent", { n: Math.round(opacity * 100) });
  const label = words.say("opacityOf", { layer: name });
  const detail = count
    ? count.shown === count.total
      ? words.number(count.total)
      : words.say("shownOf", { shown: count.shown, total: count.total })
    : undefined;
  return (
    <div class="layer">
      <Check label={name} checked={on} strong={strong} swatch={swatch} detail={detail} onChange={() => onToggle(id)} />
      <details class="layer-opacity">
        <summary aria-label={`${label}: ${percent}`} title={label}>
          {percent}
        </summary>
        <Slider
          label={label}
          min={0}
          max={100}
          step={5}
          value={Math.round(opacity * 100)}
          valueText={percent}
          onInput={(value) => onOpacity(id, value / 100)}
        />
      </details>
    </div>
  );
}
