import { useComputed } from "@preact/signals";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { AtlasState } from "#state/contract.ts";
import { timeLabel } from "#views/legend/timeLabel.ts";
import { CopyButton } from "#widgets/CopyButton.tsx";
import { LanguageChoice, ProjectionChoice, ThemeChoice, ViewChoice } from "./Settings.tsx";
import type { Layout } from "./useLayout.ts";

interface Props {
  readonly state: AtlasState;
  readonly layout: Layout;
  readonly link: () => string;
  readonly onAbout: () => void;
  readonly onSettings: () => void;
}

export function Bar({ state, layout, link, onAbout, onSettings }: Props) {
  const words = wordsOf(state.language.value);
  const { manifest } = state.atlas;
  const main = useComputed(() => state.pose.value.main).value;
  const time = useComputed(() => state.pose.value.time).value;
  const roomy = layout === "middle" || layout === "wide";
  return (
    <header class="bar">
      <h1 class="bar-name">{words.text(manifest.title)}</h1>
      {layout === "wide" ? <p class="bar-subtitle">{words.text(manifest.subtitle)}</p> : null}
      <p class="bar-date">{timeLabel(time, manifest.asOf, words)}</p>
      <div class="bar-tools">
        {layout === "phone" ? null : <ViewChoice state={state} at="bar" both />}
        {layout !== "phone" && main === "map" ? <ProjectionChoice state={state} at="bar" /> : null}
        {roomy ? <LanguageChoice state={state} at="bar" /> : null}
        {roomy ? <ThemeChoice state={state} /> : null}
        {layout === "phone" ? null : (
          <CopyButton
            label={words.say("copyLink")}
            copiedLabel={words.say("linkCopied")}
            refusedLabel={words.say("linkNotCopied")}
            text={link}
          />
        )}
        {roomy ? (
          <button type="button" class="quiet" onClick={onAbout}>
            {words.say("about")}
          </button>
        ) : (
          <button type="button" class="quiet" onClick={onSettings}>
            {words.say("settings")}
          </button>
        )}
      </div>
    </header>
  );
}
