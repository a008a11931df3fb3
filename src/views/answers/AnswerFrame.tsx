// What every answer shows, in one order: its controls, its sentence, its picture and key, its rows, and what to keep in mind.
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import type { AnswerRows } from "#model/answerRows.ts";
import type { AtlasState } from "#state/contract.ts";
import { Announcer } from "#widgets/Announcer.tsx";
import { AnswerKey } from "./AnswerKey.tsx";
import { answersWords } from "./answersWords.ts";
import { RowsTable } from "./RowsTable.tsx";
import "./answerControls.css";
import "./answerNotice.css";

interface Props {
  readonly state: AtlasState;
  /** The answer in words; said to screen readers once it has come to rest. */
  readonly sentence: string;
  /** What must not be missed: it stands before everything else that the answer shows. */
  readonly notice?: ComponentChildren;
  readonly controls: ComponentChildren;
  /** null while there is nothing to draw: the sentence then says why, and `wayOut` what to do. */
  readonly picture: ComponentChildren;
  readonly rows: AnswerRows | null;
  /** What the figure does not say, in whole sentences. They stand beside the figure, never folded away. */
  readonly caveats: readonly string[];
  /** A button or two that lead out of an empty answer. */
  readonly wayOut?: ComponentChildren;
  /** Further parts between picture and rows. */
  readonly children?: ComponentChildren;
}

export function AnswerFrame({ state, sentence, notice, controls, picture, rows, caveats, wayOut, children }: Props) {
  const words = answersWords[state.language.value];
  const caveatsId = useId();
  return (
    <div class="answer">
      <div class="answer-controls">{controls}</div>
      <p class="answer-sentence">{sentence}</p>
      {notice ? <div class="answer-notice">{notice}</div> : null}
      <Announcer text={sentence} again={2000} />
      {wayOut ? <div class="answer-way-out">{wayOut}</div> : null}
      <div class="answer-figure">
        {picture}
        <AnswerKey state={state} />
        {caveats.length > 0 ? (
          <section class="answer-caveats" aria-labelledby={caveatsId}>
            <h3 id={caveatsId}>{words.caveats}</h3>
            <ul>
              {caveats.map((caveat) => (
                <li key={caveat}>{caveat}</li>
              ))}
            </ul>
          </section>
        ) : null}
      </div>
      {children ? <div class="answer-more">{children}</div> : null}
      {rows ? <RowsTable state={state} rows={rows} /> : null}
    </div>
  );
}
