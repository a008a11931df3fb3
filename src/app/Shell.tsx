import { useComputed } from "@preact/signals";
import { type ComponentChildren, Fragment } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { SideViewId } from "#model/pose.ts";
import { cardOf } from "#state/cardOf.ts";
import type { AtlasState } from "#state/contract.ts";
import { sentenceOf } from "#state/sentences.ts";
import type { TalkState } from "#state/talk/talkContract.ts";
import type { Workroom } from "#takeaway/contract.ts";
import { SearchBox } from "#views/search/SearchBox.tsx";
import { Announcer } from "#widgets/Announcer.tsx";
import { Notices } from "#widgets/Notices.tsx";
import { AnswerNote } from "./AnswerNote.tsx";
import { AnswersPane } from "./AnswersPane.tsx";
import { Bar } from "./Bar.tsx";
import { useHalves } from "./BesideDates.tsx";
import { BesidePane } from "./BesidePane.tsx";
import { Colophon } from "./Colophon.tsx";
import { dockOf } from "./dockOf.ts";
import { FoldedTabs } from "./FoldedTabs.tsx";
import { LegendPanel } from "./LegendPanel.tsx";
import { MainStage } from "./MainStage.tsx";
import { PhoneSheet, type PhoneTab } from "./PhoneSheet.tsx";
import { Presented } from "./Presented.tsx";
import type { PresentRoom } from "./present/presentProps.ts";
import { type ShellDialog, ShellDialogs } from "./ShellDialogs.tsx";
import { Side, type SideTab } from "./Side.tsx";
import { SkipLinks } from "./SkipLinks.tsx";
import { StoriesPane } from "./StoriesPane.tsx";
import type { SideViews } from "./sideViews.ts";
import type { SingleKeys } from "./singleKeys.ts";
import { TimeRow } from "./TimeRow.tsx";
import { useAsked } from "./useAsked.ts";
import { useCardFocus } from "./useCardFocus.ts";
import { type Cover, useCover } from "./useCover.ts";
import { useFocusAfter } from "./useFocusAfter.ts";
import { useFolds } from "./useFolds.ts";
import { useLayout } from "./useLayout.ts";
import { usePageHead } from "./usePageHead.ts";
import { usePresented } from "./usePresented.ts";
import { type KeptTabs, useTabs } from "./useTabs.ts";
import { ViewPane } from "./ViewPane.tsx";
import { ViewSplitter } from "./ViewSplitter.tsx";
import { viewWords } from "./viewWords.ts";

interface Props {
  readonly state: AtlasState;
  readonly talk: TalkState;
  readonly map: ComponentChildren;
  readonly legend: ComponentChildren;
  /** The map once more, for another date of the atlas. */
  readonly otherMap: (other: AtlasState, name: string) => ComponentChildren;
  readonly views: SideViews;
  readonly keys: SingleKeys;
  /** What draws the map now; null until it is known. */
  readonly renderedBy?: "webgl" | "svg" | null;
  readonly room: Workroom;
  readonly presentRoom: PresentRoom;
  /** The address of what is on screen. */
  readonly link?: () => string;
  readonly onCover?: (cover: Cover) => void;
  /** How the panels stood, written while they change; lent where the shell may be drawn anew. */
  readonly kept?: KeptTabs;
}

const here = () => window.location.href;

/** The page around the map. The map stays mounted for the whole life of the page, whatever stands around it. */
export function Shell(props: Props) {
  const { state, talk, map, legend, otherMap, views, keys, room, presentRoom, renderedBy = null, link = here } = props;
  const language = state.language.value;
  const words = wordsOf(language);
  const layout = useLayout(state.theme.value);
  const phone = layout === "phone";
  // One signal a part: the camera changes the pose at every frame of a drag, and nothing here depends on it.
  const main = useComputed(() => state.pose.value.main).value;
  const beside = useComputed(() => state.pose.value.beside).value;
  const tool = useComputed(() => state.pose.value.answers.tool).value;
  const facts = cardOf(state).value;
  const halves = useHalves(state);
  /** While presenting, nothing stands around the stage but the words of the talk. */
  const bare = talk.presenting.value;
  const chosen = facts?.ref ?? null;
  const tabs = useTabs(props.kept, talk.story.peek() !== null, tool !== null);
  const { panelTab, setPanelTab, sideTab, setSideTab, phoneTab, setPhoneTab, stop, setStop } = tabs;
  const tabBeforeCard = useRef<PhoneTab>("legend");
  const [dialog, setDialog] = useState<ShellDialog | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const focusAfter = useFocusAfter(root);
  const wanted = () => tool !== null || talk.story.peek() !== null;
  const folds = useFolds(state, beside, { layout, wanted, kept: tabs.kept }, focusAfter);
  const { legendOpen, timeOpen, setLegendOpen, foldLegend, foldTime, foldBeside } = folds;
  const enlarge = (view: SideViewId) => {
    state.actions.setMain(view);
    focusAfter(".stage");
  };
  const showTab = (tab: SideTab) => {
    setSideTab(tab);
    setPhoneTab(tab);
    setStop((now) => (now === "peek" ? "half" : now));
  };
  const showAnswers = () => {
    setPanelTab("answers");
    setLegendOpen(true);
    if (phone) {
      setPhoneTab("answers");
      setStop((now) => (now === "peek" ? "half" : now));
    }
  };
  /** What a scene chooses or asks takes nobody from the story that is read. */
  const toldByScene = () => talk.story.peek() !== null && !talk.strayed.peek();
  const skipTo = (tab: SideTab) => {
    showTab(tab);
    focusAfter(tab === "card" ? ".card h2" : ".pane-choice select");
  };

  usePageHead(state, talk, main);
  useLayoutEffect(() => {
    if (tool && main !== "answers" && !toldByScene() && !tabs.anew.current) showAnswers();
  }, [tool, main]);
  useLayoutEffect(() => {
    if (chosen === null) return setPhoneTab((now) => (now === "card" ? tabBeforeCard.current : now));
    if (tabs.anew.current || (phoneTab === "stories" && toldByScene())) return;
    if (phoneTab !== "card") tabBeforeCard.current = phoneTab;
    showTab("card");
  }, [chosen]);
  useCardFocus(chosen);
  // Because who is led to an answer gets there when its code has come.
  if (tool) void views.of("answers").value;
  useAsked(root, () => main !== "answers" && showAnswers(), focusAfter);
  useCover(root, props.onCover);

  const about = () => setDialog("about");
  const present = usePresented(talk, presentRoom.fullScreen, focusAfter);
  const stories = <StoriesPane state={state} talk={talk} onPresent={present} />;
  // Two maps side by side need the room of a view beside them.
  const roomBeside = !phone && (halves === null || layout === "wide");
  const placed = main === "map" && beside !== null && roomBeside ? { view: beside, at: dockOf(beside) } : null;
  const below = placed?.at === "below" ? placed.view : null;
  const right = placed?.at === "right" ? placed.view : null;
  // With room for three, the card stands beside the view; otherwise it takes the view's place. It never lies over what it explains.
  const apart = !bare && layout === "wide" && right !== null && facts !== null;
  const cardOver = !bare && right !== null && facts !== null && !apart && sideTab === "card";
  const split = useComputed(() => state.pose.value.split).value;
  const share = split === null || cardOver ? undefined : `${Math.round(split * 100)}%`;
  const noTime = main === "timeline" || below === "timeline";
  const pane = (view: SideViewId) =>
    bare ? (
      <ViewPane key={view} state={state} views={views} view={view} form="short" />
    ) : (
      <BesidePane
        key={view}
        state={state}
        views={views}
        view={view}
        form={phone || dockOf(view) === "right" ? "short" : "full"}
        onEnlarge={phone ? undefined : () => enlarge(view)}
        onHide={phone ? undefined : () => foldBeside(false)}
      />
    );
  const sheetView = beside ?? "network";
  return (
    <div
      ref={root}
      class="shell"
      data-layout={layout}
      data-legend={legendOpen ? "open" : "folded"}
      data-presenting={bare ? "" : undefined}
      data-split={share ? "" : undefined}
      style={{ "--share": share ?? "auto" }}
    >
      {bare ? null : (
        <Fragment key="top">
          <SkipLinks
            state={state}
            view={phone ? beside && "sheet-panel" : below ? "below" : right ? "side" : null}
            card={phone ? "sheet-panel" : apart ? "side-card" : "side"}
            onSkip={skipTo}
          />
          <Bar
            state={state}
            layout={layout}
            search={<SearchBox state={state} phone={phone} shortcut={keys.on.value} />}
            onAbout={about}
            onSettings={() => setDialog("settings")}
            onPresent={present}
            onShare={() => setDialog("share")}
            onTakeAway={() => setDialog("takeaway")}
          />
        </Fragment>
      )}
      {phone || bare ? null : (
        <LegendPanel
          key="legend"
          state={state}
          open={legendOpen}
          tab={panelTab}
          answers={main === "answers" ? null : <AnswersPane state={state} views={views} />}
          stories={stories}
          onTab={setPanelTab}
          onFold={() => foldLegend(false)}
        >
          {main === "answers" ? null : <AnswerNote state={state} onShow={showAnswers} onGone={focusAfter} />}
          {legend}
        </LegendPanel>
      )}
      <main
        key="stage"
        id="stage"
        class="stage"
        tabIndex={-1}
        data-halves={halves ? (halves.otherFirst ? "second" : "first") : undefined}
        aria-label={viewWords[language].name[main]}
      >
        <MainStage state={state} views={views} maps={{ map, otherMap }} halves={halves} form={{ phone, bare }} />
        {phone || bare ? null : (
          <FoldedTabs
            state={state}
            legend={!legendOpen}
            time={!timeOpen && !noTime}
            beside={main === "map" && beside === null ? folds.lastBeside : null}
            onLegend={() => foldLegend(true)}
            onTime={() => foldTime(true)}
            onBeside={() => foldBeside(true)}
          />
        )}
        <Notices
          label={words.say("notes")}
          dismissLabel={words.say("dismiss")}
          notices={state.notes.value.map((note) => ({ id: note.id, text: words.text(note.text) }))}
          onDismiss={state.actions.dismissNote}
        />
        {phone && !bare && main === "map" ? <Colophon state={state} renderedBy={renderedBy} onAbout={about} /> : null}
      </main>
      {apart ? <Side key="card" state={state} view={null} pane={null} tab="card" onTab={setSideTab} ownPlace /> : null}
      {phone ? null : (
        <Side
          key="side"
          state={state}
          view={right}
          pane={right ? pane(right) : null}
          splitter={
            right && !cardOver && !bare ? (
              <ViewSplitter state={state} orientation="vertical" controls="side" usual={0.3} />
            ) : null
          }
          tab={sideTab}
          onTab={setSideTab}
          cardElsewhere={apart || bare}
        />
      )}
      {below ? (
        <aside key="below" id="below" class="below" aria-label={viewWords[language].beside}>
          {bare ? null : <ViewSplitter state={state} orientation="horizontal" controls="below" usual={0.4} />}
          {pane(below)}
        </aside>
      ) : null}
      {!phone && !bare && timeOpen && !noTime ? (
        <TimeRow key="time" state={state} onFold={() => foldTime(false)} />
      ) : null}
      {phone || bare ? null : <Colophon key="colophon" state={state} renderedBy={renderedBy} onAbout={about} />}
      {phone && !bare ? (
        <PhoneSheet
          key="sheet"
          state={state}
          legend={legend}
          view={main === "map" ? sheetView : null}
          pane={pane(sheetView)}
          answers={main === "answers" ? null : <AnswersPane state={state} views={views} />}
          stories={stories}
          tab={phoneTab}
          stop={stop}
          onTab={setPhoneTab}
          onStop={setStop}
        />
      ) : null}
      <Announcer
        key="said"
        text={facts && !bare ? words.say("cardOpened", { name: words.text(facts.name) }) : ""}
        rest={0}
      />
      {main === "answers" || bare ? null : (
        <Announcer key="sentence" text={sentenceOf(state, main).value} again={2000} />
      )}
      <ShellDialogs
        key="dialogs"
        state={state}
        talk={talk}
        keys={keys}
        room={room}
        link={link}
        open={dialog}
        onOpen={setDialog}
        onPresent={present}
      />
      {bare ? <Presented key="present" state={state} talk={talk} keys={keys} room={presentRoom} link={link} /> : null}
    </div>
  );
}
