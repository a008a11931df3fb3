// The choices of the bar; on a narrow window the same controls stand in a dialog.
import { useComputed } from "@preact/signals";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import { sideViewIds, viewIds } from "#model/pose.ts";
import type { Language } from "#model/text.ts";
import type { AtlasState } from "#state/contract.ts";
import { Choice } from "#widgets/Choice.tsx";
import { Segmented } from "#widgets/Segmented.tsx";
import { viewWords } from "./viewWords.ts";

interface Props {
  readonly state: AtlasState;
  /** Makes the names of radio groups unique where the controls stand twice. */
  readonly at: string;
  readonly labelled?: boolean;
}

/** Which view has the main stage. */
export function ViewChoice({ state, at, labelled }: Props) {
  const words = viewWords[state.language.value];
  return (
    <Segmented
      labelled={labelled}
      name={`view-${at}`}
      label={words.view}
      value={useComputed(() => state.pose.value.main).value}
      onChange={state.actions.setMain}
      options={viewIds.map((id) => ({ value: id, label: words.name[id], title: words.about[id] }))}
    />
  );
}

/** The same in the room of one word. */
export function ViewSelect({ state }: { readonly state: AtlasState }) {
  const words = viewWords[state.language.value];
  return (
    <Choice
      label={words.view}
      value={useComputed(() => state.pose.value.main).value}
      onChange={state.actions.setMain}
      options={viewIds.map((id) => ({ value: id, label: words.name[id] }))}
    />
  );
}

/** Which view stands beside the map. */
export function BesideChoice({ state }: { readonly state: AtlasState }) {
  const words = viewWords[state.language.value];
  return (
    <Choice
      label={words.beside}
      value={useComputed(() => state.pose.value.beside ?? ("none" as const)).value}
      onChange={(to) => state.actions.setBeside(to === "none" ? null : to)}
      options={[
        ...sideViewIds.map((id) => ({ value: id, label: words.name[id] })),
        { value: "none" as const, label: words.nothingBeside },
      ]}
    />
  );
}

export function ProjectionChoice({ state, at, labelled }: Props) {
  const words = wordsOf(state.language.value);
  return (
    <Segmented
      labelled={labelled}
      name={`projection-${at}`}
      label={words.say("projection")}
      value={useComputed(() => state.pose.value.projection).value}
      onChange={state.actions.setProjection}
      options={[
        { value: "flat" as const, label: words.say("flat") },
        { value: "globe" as const, label: words.say("globe") },
      ]}
    />
  );
}

export function ThemeChoice({ state }: { readonly state: AtlasState }) {
  const words = wordsOf(state.language.value);
  return (
    <Choice
      label={words.say("theme")}
      value={useComputed(() => state.pose.value.theme).value}
      onChange={state.actions.setTheme}
      options={[
        { value: "auto" as const, label: words.say("themeAuto") },
        { value: "light" as const, label: words.say("themeLight") },
        { value: "dark" as const, label: words.say("themeDark") },
        { value: "projector" as const, label: words.say("themeProjector") },
      ]}
    />
  );
}

const languageOptions: readonly { value: Language; label: string; title: string; lang: string }[] = [
  { value: "en", label: "EN", title: "English", lang: "en" },
  { value: "it", label: "IT", title: "Italiano", lang: "it" },
];

export function LanguageChoice({ state, at, labelled }: Props) {
  const words = wordsOf(state.language.value);
  return (
    <Segmented
      labelled={labelled}
      name={`language-${at}`}
      label={words.say("language")}
      value={state.language.value}
      onChange={state.actions.setLanguage}
      options={languageOptions}
    />
  );
}

export function DrawingChoice({ state }: { readonly state: AtlasState }) {
  const words = wordsOf(state.language.value);
  return (
    <Choice
      label={words.say("drawing")}
      value={useComputed(() => state.pose.value.renderer).value}
      onChange={state.actions.setRenderer}
      options={[
        { value: "auto" as const, label: words.say("drawingAuto") },
        { value: "webgl" as const, label: words.say("drawingWebgl") },
        { value: "svg" as const, label: words.say("drawingSvg") },
      ]}
    />
  );
}
