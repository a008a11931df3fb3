// One dialog for all that can be taken away: pictures, slides, documents, data, sources, the link.
import { useEffect } from "preact/hooks";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { AtlasState } from "#state/contract.ts";
import type { TalkState } from "#state/talk/talkContract.ts";
import { Dialog } from "#widgets/Dialog.tsx";
import { Segmented } from "#widgets/Segmented.tsx";
import type { SheetRequest, Workroom } from "./contract.ts";
import { FormChoice } from "./dialog/FormChoice.tsx";
import { FormOptions } from "./dialog/FormOptions.tsx";
import { MakingLine } from "./dialog/MakingLine.tsx";
import { orderOf } from "./dialog/order.ts";
import { SheetPreview } from "./dialog/SheetPreview.tsx";
import { TextPreview } from "./dialog/TextPreview.tsx";
import { type Choice, choiceOf, dataKinds, forms } from "./dialog/takeAwayChoice.ts";
import { takeAwayWords } from "./dialog/takeAwayWords.ts";
import { nextName, useMaking } from "./dialog/useMaking.ts";
import "./dialog/takeaway.css";

export interface TakeAwayDialogProps {
  readonly state: AtlasState;
  readonly talk: TalkState;
  readonly room: Workroom;
  readonly open: boolean;
  readonly onClose: () => void;
  /** Saves the whole briefing as one file; absent where that cannot be had. */
  readonly onBriefing?: (() => void) | undefined;
}

export function TakeAwayDialog(props: TakeAwayDialogProps) {
  const { state, open, onClose } = props;
  const words = takeAwayWords[state.language.value];
  return (
    <Dialog open={open} title={words.title} closeLabel={words.close} onClose={onClose}>
      {open ? <TakeAwayPage {...props} /> : null}
    </Dialog>
  );
}

function TakeAwayPage({ state, talk, room, onClose, onBriefing }: TakeAwayDialogProps) {
  const language = state.language.value;
  const words = takeAwayWords[language];
  const { number } = wordsOf(language);
  const kept = choiceOf(state);
  const story = talk.story.value;
  const { tool } = state.pose.value.answers;
  const { main, beside } = state.pose.value;
  const offered = forms.filter((form) => form !== "briefing" || onBriefing);
  const kinds = dataKinds.filter((kind) =>
    kind === "rows" ? tool !== null : kind === "table" ? main === "table" : true,
  );
  const choice: Choice = {
    ...kept.value,
    what: story ? kept.value.what : "view",
    form: offered.includes(kept.value.form) ? kept.value.form : "picture",
    data: kinds.includes(kept.value.data) ? kept.value.data : "ties",
    beside: kept.value.beside && main === "map" && beside !== null,
  };
  const maker = useMaking();
  const making = maker.making.value;
  const change = (part: Partial<Choice>) => {
    maker.cancel();
    maker.forget();
    kept.value = { ...kept.peek(), ...part };
  };
  useEffect(() => maker.forget(), [choice.form]);
  const order = orderOf(state, talk, choice, room, stageSize());
  const { form } = choice;
  const makes = form !== "briefing";
  const name = makes ? nextName(order) : "";
  return (
    <div class="takeaway" data-form={form}>
      <div class="takeaway-choices">
        {story ? (
          <Segmented
            name="takeaway-what"
            label={words.what}
            options={[
              { value: "story", label: words.story(number(story.scenes.length)) },
              { value: "view", label: words.view },
            ]}
            value={choice.what}
            onChange={(what) => change({ what })}
          />
        ) : null}
        <FormChoice words={words} forms={offered} value={form} onChange={(next) => change({ form: next })} />
      </div>
      <div class="takeaway-part">
        {makes ? (
          <FormOptions
            words={words}
            choice={choice}
            language={language}
            dataKinds={kinds}
            besides={main === "map" && beside !== null && choice.what === "view"}
            number={number}
            onChange={change}
          />
        ) : null}
        {form === "picture" || form === "slides" || form === "document" ? (
          <SheetPreview order={order} room={room} words={words} number={number} />
        ) : null}
        {form === "data" || form === "sources" ? <TextPreview order={order} room={room} words={words} /> : null}
        {form === "briefing" ? (
          <div class="takeaway-link">
            <p>{words.briefingSays}</p>
            {state.atlas.guests.length > 0 ? <p>{words.briefingWithout}</p> : null}
            <button
              type="button"
              class="primary takeaway-save"
              onClick={() => {
                onClose();
                onBriefing?.();
              }}
            >
              {words.briefing}
            </button>
          </div>
        ) : null}
        {makes ? (
          <MakingLine
            making={making}
            name={name}
            words={words}
            onSave={() => void maker.start(order, room)}
            onCancel={maker.cancel}
          />
        ) : null}
      </div>
    </div>
  );
}

/** The window in which the map is seen, CSS pixels; null while another view has the stage. */
function stageSize(): SheetRequest["window"] {
  const box = document.querySelector(".stage-map:not([data-hidden])")?.getBoundingClientRect();
  return box && box.width > 0 && box.height > 0 ? { width: box.width, height: box.height } : null;
}
