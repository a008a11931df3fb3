// What lies over the stage while a story, or the view as it is, is presented: words, controls, overview, blank screens.
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import { Announcer } from "#widgets/Announcer.tsx";
import { ChosenNote } from "./ChosenNote.tsx";
import { KeyHelp } from "./KeyHelp.tsx";
import { Overview } from "./Overview.tsx";
import { PresentControls } from "./PresentControls.tsx";
import type { PresentLayerProps } from "./presentProps.ts";
import { presentWords } from "./presentWords.ts";
import { SceneCaption } from "./SceneCaption.tsx";
import { SceneKey } from "./SceneKey.tsx";
import { SourcesScene } from "./SourcesScene.tsx";
import { StageHint } from "./StageHint.tsx";
import { stageDesk } from "./stageDesk.ts";
import { TitleScene } from "./TitleScene.tsx";
import { useAutoplay } from "./useAutoplay.ts";
import { useAwake } from "./useAwake.ts";
import { useBlanked } from "./useBlanked.ts";
import { useFullScreenLost } from "./useFullScreenLost.ts";
import { usePainter } from "./usePainter.ts";
import { usePresentKeys } from "./usePresentKeys.ts";
import { useStageFocus } from "./useStageFocus.ts";
import { useSwipe } from "./useSwipe.ts";
import { useWakeLock } from "./useWakeLock.ts";
import "./present.css";
import "./stage.css";

/** A number that is not finished is forgotten, milliseconds. */
const numberRest = 4000;

export function PresentLayer({ state, talk, keys, room, link }: PresentLayerProps) {
  const language = state.language.value;
  const own = presentWords[language];
  const words = wordsOf(language);
  const given = useRef(false);
  const band = useRef<HTMLElement>(null);
  const desk = useMemo(() => {
    const leave = () => {
      given.current = true;
      room.fullScreen.leave();
    };
    const columns = () => {
      const grid = document.querySelector(".present-overview ol");
      return grid ? getComputedStyle(grid).gridTemplateColumns.split(" ").length : 1;
    };
    return stageDesk(state, talk, { ...room, fullScreen: { ...room.fullScreen, leave }, columns });
  }, [state, talk, room]);
  const step = useMemo(() => (by: 1 | -1) => desk.perform({ kind: by > 0 ? "next" : "previous" }), [desk]);
  useFullScreenLost(room.fullScreen, desk, given);
  usePresentKeys(desk, keys.on);
  useStageFocus();
  useWakeLock();
  useSwipe(band, step);
  usePainter(state);
  const awake = useAwake();
  const play = useAutoplay(talk, desk, language);
  const typed = desk.typed.value;
  useEffect(() => {
    if (typed === "") return;
    const timer = window.setTimeout(() => {
      desk.typed.value = "";
    }, numberRest);
    return () => window.clearTimeout(timer);
  }, [typed]);
  const story = talk.story.value;
  const scene = talk.scene.value;
  const at = talk.at.value;
  const blank = talk.blank.value;
  useBlanked(blank !== null);
  const of = story?.scenes.length ?? 0;
  const strayed = talk.strayed.value;
  const apart = desk.chosenApart.value;
  // What is said of a scene is said once its code is here: nothing of what the page opens with would be.
  const [here, setHere] = useState(false);
  useEffect(() => setHere(true), []);
  const said = scene ? own.said(at + 1, of, words.text(scene.title), words.text(scene.text)) : "";
  return (
    <>
      <section class="present-over" data-kind={strayed ? undefined : scene?.kind} aria-label={own.onStage}>
        {scene?.kind === "title" && !strayed ? <TitleScene state={state} scene={scene} /> : null}
        {story && scene?.kind === "sources" && !strayed ? (
          <SourcesScene state={state} story={story} desk={desk} />
        ) : null}
        <div class="present-corner">
          {strayed ? (
            <button type="button" class="present-back" title={`${own.comeBack} (Esc)`} onClick={talk.actions.comeBack}>
              {own.comeBack}
            </button>
          ) : null}
          {apart ? <ChosenNote state={state} onClose={() => desk.perform({ kind: "back" })} /> : null}
        </div>
        <StageHint words={own} fullScreen={room.fullScreen} link={link} quiet={desk.hands.value > 0} />
      </section>
      <section ref={band} class="present-band" data-awake={awake ? "" : undefined} aria-label={own.talk}>
        <h1 class="hidden">{words.text(story?.title ?? state.atlas.manifest.title)}</h1>
        {story ? (
          <div class="present-progress" aria-hidden="true">
            {story.scenes.map((each, index) => (
              <span key={each.id} data-done={index <= at ? "" : undefined}>
                {index === at && play.seconds !== null ? (
                  <i
                    key={`${at} ${play.waits}`}
                    data-waits={play.waits ? "" : undefined}
                    style={{ animationDuration: `${play.seconds}s` }}
                  />
                ) : null}
              </span>
            ))}
          </div>
        ) : null}
        <div class="present-main">
          <SceneCaption state={state} talk={talk} />
          {scene && scene.kind !== "map" && !strayed ? null : <SceneKey state={state} />}
        </div>
        <footer class="present-foot">
          {story ? (
            <div class="present-steps">
              <Arrow label={own.previous} keyName="PageUp" path="M10.5 3 5.5 8l5 5" onStep={() => step(-1)} />
              <p class="present-place">{own.place(at + 1, of)}</p>
              <Arrow label={own.next} keyName="PageDown" path="M5.5 3l5 5-5 5" onStep={() => step(1)} />
            </div>
          ) : null}
          {/* there while empty, or its first number would not be announced */}
          <p class="present-typed" role="status">
            {typed ? `${own.typed(typed)} ${own.enterGoes}` : ""}
          </p>
          {/* seen while something in the band has the focus of the keyboard */}
          <p class="present-presses" id="present-presses">
            {own.presses}
          </p>
          <PresentControls
            talk={talk}
            desk={desk}
            language={language}
            fullScreen={room.fullScreen}
            presenter={room.openPresenter !== undefined}
            waits={play.waits}
          />
        </footer>
      </section>
      {desk.over.value === "overview" ? <Overview state={state} talk={talk} desk={desk} room={room.scenes} /> : null}
      <KeyHelp desk={desk} language={language} letters={keys.on.value} />
      {blank ? (
        <button
          type="button"
          class="present-blank"
          data-blank={blank}
          aria-label={blank === "black" ? own.isBlack : own.isWhite}
          tabIndex={-1}
          onClick={() => talk.actions.setBlank(null)}
        />
      ) : null}
      <Announcer text={here ? said : ""} rest={250} />
      <Announcer text={blank === "black" ? own.isBlack : blank === "white" ? own.isWhite : ""} rest={0} />
    </>
  );
}

interface ArrowProps {
  readonly label: string;
  readonly keyName: string;
  readonly path: string;
  readonly onStep: () => void;
}

function Arrow({ label, keyName, path, onStep }: ArrowProps) {
  return (
    <button
      type="button"
      class="present-arrow"
      aria-label={label}
      aria-keyshortcuts={keyName}
      title={`${label} (${keyName})`}
      onClick={onStep}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" stroke-width="1.5" />
      </svg>
    </button>
  );
}
