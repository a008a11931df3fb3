import { useComputed } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { AtlasState } from "#state/contract.ts";
import { timeLabel } from "#views/legend/timeLabel.ts";
import { LanguageChoice, ProjectionChoice, ThemeChoice, ViewChoice, ViewSelect } from "./Settings.tsx";
import { useBarRoom } from "./useBarRoom.ts";
import type { Layout } from "./useLayout.ts";

interface Props {
  readonly state: AtlasState;
  readonly layout: Layout;
  readonly search: ComponentChildren;
  readonly onAbout: () => void;
  readonly onSettings: () => void;
  readonly onPresent: () => void;
  readonly onShare: () => void;
  readonly onTakeAway: () => void;
}

export function Bar({ state, layout, search, onAbout, onSettings, onPresent, onShare, onTakeAway }: Props) {
  const words = wordsOf(state.language.value);
  const { manifest } = state.atlas;
  const main = useComputed(() => state.pose.value.main).value;
  const time = useComputed(() => state.pose.value.time).value;
  const phone = layout === "phone";
  const roomy = layout === "wide";
  const date = timeLabel(time, manifest.asOf, words);
  const { bar, shows } = useBarRoom(`${layout} ${state.language.value} ${state.theme.value} ${main} ${date}`);
  return (
    <header ref={bar} class="bar">
      <h1 class="bar-name">{words.text(manifest.title)}</h1>
      {roomy && shows("subtitle") ? <p class="bar-subtitle">{words.text(manifest.subtitle)}</p> : null}
      {/* on a phone the sentence under the bar says it */}
      {!phone && shows("date") ? <p class="bar-date">{date}</p> : null}
      <div class="bar-tools">
        {search}
        {phone || layout === "narrow" || !shows("views") ? (
          <ViewSelect state={state} />
        ) : (
          <ViewChoice state={state} at="bar" />
        )}
        {!phone && main === "map" ? <ProjectionChoice state={state} at="bar" /> : null}
        {roomy ? <LanguageChoice state={state} at="bar" /> : null}
        {roomy ? <ThemeChoice state={state} /> : null}
        {phone || layout === "narrow" ? null : (
          <>
            <button type="button" class="quiet" onClick={onShare}>
              {words.say("share")}
            </button>
            <button type="button" class="quiet" onClick={onTakeAway}>
              {words.say("takeAway")}
            </button>
            <button type="button" class="quiet bar-present" onClick={onPresent}>
              {words.say("present")}
            </button>
          </>
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
