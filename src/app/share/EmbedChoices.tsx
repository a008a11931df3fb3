import { useId } from "preact/hooks";
import { frameControls, liveWays } from "#model/frameRequest.ts";
import { themeNames } from "#model/pose.ts";
import { languages } from "#model/text.ts";
import { Check } from "#widgets/Check.tsx";
import { Choice } from "#widgets/Choice.tsx";
import { Segmented } from "#widgets/Segmented.tsx";
import { AllowedPages } from "./AllowedPages.tsx";
import type { EmbedView } from "./embedAddress.ts";
import { type EmbedChoice, type FrameSubject, frameRatios, narrowest, widest } from "./embedChoice.ts";
import type { ShareWords } from "./shareWords.ts";

interface Props {
  readonly view: EmbedView;
  /** What of the wishes can be had. */
  readonly choice: EmbedChoice;
  readonly title: string;
  /** Day of the data, in words; null = they cannot be held to. */
  readonly day: string | null;
  /** What there is to say about the data that were chosen. */
  readonly dataSays: string;
  readonly words: ShareWords;
  readonly onChange: (part: Partial<EmbedChoice>) => void;
}

export function EmbedChoices({ view, choice, title, day, dataSays, words, onChange }: Props) {
  const id = useId();
  const subjects: readonly FrameSubject[] = view.strayed ? ["view", "story", "scene"] : ["story", "scene"];
  const named = <V extends string>(values: readonly V[], names: Readonly<Record<V, string>>) =>
    values.map((value) => ({ value, label: names[value] }));
  const blank = title.trim() === "";
  return (
    <div class="share-choices">
      <div class="share-field">
        <label for={`${id}-title`}>{words.frameTitle}</label>
        <input
          id={`${id}-title`}
          class="share-text"
          type="text"
          required
          maxLength={200}
          value={title}
          aria-invalid={blank}
          aria-describedby={`${id}-title-says`}
          onInput={(event) => onChange({ title: event.currentTarget.value })}
        />
        <p id={`${id}-title-says`} class={blank ? "share-wrong" : "share-says"}>
          {blank ? words.frameTitleMissing : words.frameTitleSays}
        </p>
      </div>
      {view.scene ? (
        <Choice
          label={words.subject}
          value={choice.subject}
          options={named(subjects, words.subjects)}
          onChange={(subject) => onChange({ subject })}
        />
      ) : null}
      <div class="share-field">
        <Choice
          label={words.width}
          value={choice.width}
          options={named(["full", "fixed"] as const, words.widths)}
          onChange={(width) => onChange({ width })}
        />
        <label class="share-pixels">
          {choice.width === "full" ? `${words.atMost} ` : ""}
          <input
            type="number"
            class="share-text"
            min={narrowest}
            max={widest}
            step={10}
            value={choice.pixels}
            onChange={(event) => onChange({ pixels: pixelsIn(event.currentTarget, choice.pixels) })}
          />{" "}
          {words.pixels}
        </label>
      </div>
      <Segmented
        labelled
        name="share-ratio"
        label={words.ratio}
        value={choice.ratio}
        options={named(frameRatios, words.ratios)}
        onChange={(ratio) => onChange({ ratio })}
      />
      <Choice
        label={words.theme}
        value={choice.theme}
        options={named(["auto", ...themeNames] as const, words.themes)}
        onChange={(theme) => onChange({ theme })}
      />
      <Choice
        label={words.language}
        value={choice.language}
        options={named(["auto", ...languages] as const, words.languages)}
        onChange={(language) => onChange({ language })}
      />
      <div class="share-field">
        <Choice
          label={words.data}
          value={choice.frozen ? "frozen" : "follows"}
          options={[
            { value: "follows", label: words.follows },
            ...(day === null ? [] : [{ value: "frozen" as const, label: words.frozenAt(day) }]),
          ]}
          onChange={(to) => onChange({ frozen: to === "frozen" })}
        />
        <p class="share-says" role="status">
          {dataSays}
        </p>
      </div>
      <Choice
        label={words.live}
        value={choice.live}
        options={named(liveWays, words.lives)}
        onChange={(live) => onChange({ live })}
      />
      <details>
        <summary>{words.more}</summary>
        <fieldset class="share-controls">
          <legend>{words.controls}</legend>
          {frameControls
            .filter((control) => control !== "steps" || choice.subject === "story")
            .map((control) => (
              <Check
                key={control}
                label={words.control[control]}
                checked={choice.controls.has(control)}
                onChange={() => onChange({ controls: toggled(choice.controls, control) })}
              />
            ))}
        </fieldset>
        <AllowedPages allowed={choice.allowed} words={words} onChange={(allowed) => onChange({ allowed })} />
      </details>
    </div>
  );
}

function toggled<T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(item)) next.add(item);
  return next;
}

/** What is no width puts the last one back. */
function pixelsIn(field: HTMLInputElement, before: number): number {
  const asked = Math.round(field.valueAsNumber);
  const pixels = Number.isFinite(asked) ? Math.min(widest, Math.max(narrowest, asked)) : before;
  field.value = String(pixels);
  return pixels;
}
