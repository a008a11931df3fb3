// The choices of the bar; on a narrow window the same controls stand in a dialog.
import { batch, useComputed } from "@preact/signals";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { Pose } from "#model/pose.ts";
import type { Language } from "#model/text.ts";
import type { AtlasState } from "#state/contract.ts";
import { Choice } from "#widgets/Choice.tsx";
import { Segmented } from "#widgets/Segmented.tsx";

type View = "map" | "both" | "network";

export function viewOf({ main, beside }: Pose): View {
  return main === "network" ? "network" : beside === "network" ? "both" : "map";
}

interface Props {
  readonly state: AtlasState;
  /** Makes the names of radio groups unique where the controls stand twice. */
  readonly at: string;
  readonly both: boolean;
  readonly labelled?: boolean;
}

export function ViewChoice({ state, at, both, labelled }: Props) {
  const words = wordsOf(state.language.value);
  const view = useComputed(() => viewOf(state.pose.value)).value;
  const change = (to: View) => {
    batch(() => {
      state.actions.setMain(to === "network" ? "network" : "map");
      state.actions.setBeside(to === "map" ? null : "network");
    });
  };
  return (
    <Segmented
      labelled={labelled}
      name={`view-${at}`}
      label={words.say("view")}
      value={!both && view === "both" ? "map" : view}
      onChange={change}
      options={[
        { value: "map" as const, label: words.say("viewMap") },
        ...(both ? [{ value: "both" as const, label: words.say("viewBoth") }] : []),
        { value: "network" as const, label: words.say("viewNetwork") },
      ]}
    />
  );
}

export function ProjectionChoice({ state, at, labelled }: Omit<Props, "both">) {
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

export function LanguageChoice({ state, at, labelled }: Omit<Props, "both">) {
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
