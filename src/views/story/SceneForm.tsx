// The scene that is on, as it is written: its words, its view, how it comes, and what it rests on.
import { type Scene, sceneKinds, transitions } from "#model/story.ts";
import type { SceneChange } from "#model/storyEdits.ts";
import type { Language } from "#model/text.ts";
import type { AtlasState } from "#state/contract.ts";
import { Check } from "#widgets/Check.tsx";
import { Choice } from "#widgets/Choice.tsx";
import type { EditorWords } from "./editorWords.ts";
import { LocalField } from "./LocalField.tsx";
import { SecondsField } from "./SecondsField.tsx";
import { SourcePicker } from "./SourcePicker.tsx";

interface Props {
  readonly state: AtlasState;
  readonly words: EditorWords;
  readonly scene: Scene;
  readonly writing: Language;
  /** Bounds that could be kept; undefined where the view has none. */
  readonly bounds: () => Scene["extent"];
  readonly strayed: boolean;
  readonly onChange: (change: SceneChange, what: string | null) => void;
  readonly onReplace: () => void;
}

export function SceneForm({ state, words, scene, writing, bounds, strayed, onChange, onReplace }: Props) {
  const field = (name: "title" | "text" | "notes", rows?: number) => (
    <LocalField
      key={`${scene.id} ${name} ${writing}`}
      label={words[name]}
      text={scene[name]}
      language={writing}
      {...(rows === undefined ? {} : { rows })}
      onText={(text) => onChange({ [name]: text }, `${name} ${writing} of ${scene.id}`)}
    />
  );
  return (
    <>
      {field("title")}
      {field("text", 4)}
      {field("notes", 5)}
      <div class="story-view">
        <button type="button" class="quiet" aria-disabled={!strayed} onClick={() => strayed && onReplace()}>
          {words.replace}
        </button>
        {scene.extent || bounds() ? (
          <Check
            label={words.fitted}
            checked={scene.extent !== undefined}
            onChange={() => onChange({ extent: scene.extent ? undefined : bounds() }, null)}
          />
        ) : null}
        {scene.extent ? null : <p class="story-quiet">{words.fittedHint}</p>}
      </div>
      <div class="story-choices">
        <Choice
          label={words.kind}
          value={scene.kind}
          options={sceneKinds.map((value) => ({ value, label: words.kinds[value] }))}
          onChange={(kind) => onChange({ kind }, null)}
        />
        <Choice
          label={words.transition}
          value={scene.transition}
          options={transitions.map((value) => ({ value, label: words.transitions[value] }))}
          onChange={(transition) => onChange({ transition }, null)}
        />
        <SecondsField
          key={scene.id}
          words={words}
          seconds={scene.seconds}
          onSeconds={(seconds) => onChange({ seconds }, `seconds of ${scene.id}`)}
        />
      </div>
      <SourcePicker
        key={scene.id}
        state={state}
        words={words}
        cited={scene.sources}
        onCite={(sources, what) => onChange({ sources }, what && `${what} of ${scene.id}`)}
      />
    </>
  );
}
