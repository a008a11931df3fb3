import { type ThemeName, themeNames } from "#model/pose.ts";
import { type Language, languages } from "#model/text.ts";
import { sheetFormats, sheetSizes } from "#takeaway/contract.ts";
import { Check } from "#widgets/Check.tsx";
import { Choice as Select } from "#widgets/Choice.tsx";
import { Segmented } from "#widgets/Segmented.tsx";
import { type Choice, type DataKind, pictureKinds, scales, sourceKinds } from "./takeAwayChoice.ts";
import type { TakeAwayWords } from "./takeAwayWords.ts";

interface Props {
  readonly words: TakeAwayWords;
  readonly choice: Choice;
  /** The reader's own. */
  readonly language: Language;
  readonly dataKinds: readonly DataKind[];
  /** Whether a view stands beside the map that could be on the sheet too. */
  readonly besides: boolean;
  readonly number: (n: number) => string;
  readonly onChange: (change: Partial<Choice>) => void;
}

const languageNames: Readonly<Record<Language, string>> = { en: "English", it: "Italiano" };
const kindNames = { png: "PNG", svg: "SVG", bibtex: "BibTeX", csl: "CSL-JSON" } as const;
const onScreen = "screen";

export function FormOptions({ words, choice, language, dataKinds, besides, number, onChange }: Props) {
  const { form, picture, format, scale } = choice;
  const onPaper = form === "picture" || form === "slides" || form === "document";
  const { width, height } = sheetSizes[format];
  return (
    <div class="takeaway-options">
      {form === "picture" ? (
        <Segmented
          name="takeaway-picture"
          label={words.kind}
          labelled
          options={pictureKinds.map((value) => ({ value, label: kindNames[value] }))}
          value={picture}
          onChange={(next) => onChange({ picture: next })}
        />
      ) : null}
      {form === "data" ? (
        <>
          <Select
            label={words.kind}
            options={dataKinds.map((value) => ({ value, label: words.data[value] }))}
            value={choice.data}
            onChange={(data) => onChange({ data })}
          />
          <p class="takeaway-says">{words.dataSays[choice.data]}</p>
        </>
      ) : null}
      {form === "sources" ? (
        <Segmented
          name="takeaway-sources"
          label={words.kind}
          labelled
          options={sourceKinds.map((value) => ({ value, label: kindNames[value] }))}
          value={choice.sources}
          onChange={(sources) => onChange({ sources })}
        />
      ) : null}
      {onPaper ? (
        <Select
          label={words.format}
          options={sheetFormats.map((value) => ({ value, label: words.formats[value] }))}
          value={format}
          onChange={(next) => onChange({ format: next })}
        />
      ) : null}
      {form === "picture" && picture === "png" ? (
        <div class="takeaway-scale">
          <Segmented
            name="takeaway-scale"
            label={words.scale}
            labelled
            options={scales.map((value) => ({ value: String(value), label: `${value}×` }))}
            value={String(scale)}
            onChange={(next) => onChange({ scale: scales.find((each) => String(each) === next) ?? scale })}
          />
          <p class="takeaway-says takeaway-pixels">{words.pixels(number(width * scale), number(height * scale))}</p>
        </div>
      ) : null}
      {onPaper ? (
        <Select<ThemeName | typeof onScreen>
          label={words.theme}
          options={[
            { value: onScreen, label: words.asOnScreen },
            ...themeNames.map((value) => ({ value, label: words.themes[value] })),
          ]}
          value={choice.theme ?? onScreen}
          onChange={(theme) => onChange({ theme: theme === onScreen ? null : theme })}
        />
      ) : null}
      <Segmented
        name="takeaway-language"
        label={words.language}
        labelled
        options={languages.map((value) => ({ value, label: languageNames[value], lang: value }))}
        value={choice.language ?? language}
        onChange={(next) => onChange({ language: next === language ? null : next })}
      />
      {onPaper && besides ? (
        <Check label={words.beside} checked={choice.beside} onChange={() => onChange({ beside: !choice.beside })} />
      ) : null}
    </div>
  );
}
