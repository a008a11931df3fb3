import { useId, useState } from "preact/hooks";
import type { GuestActions, GuestTask } from "#app/guest/guestContract.ts";
import type { TableMapping, TableProposal } from "#model/guest/guestTable.ts";
import type { Language } from "#model/text.ts";
import { Segmented } from "#widgets/Segmented.tsx";
import { ColumnChoices } from "./ColumnChoices.tsx";
import { mappingWords } from "./mappingWords.ts";
import { Outlook } from "./Outlook.tsx";
import { PreviewTable } from "./PreviewTable.tsx";
import { ReadingChoices } from "./ReadingChoices.tsx";

interface Props {
  readonly task: Extract<GuestTask, { kind: "mapping" }>;
  readonly actions: GuestActions;
  readonly language: Language;
}

/** What a table was understood to say, and every part of it to be corrected, before anything is drawn. */
export function MappingPart({ task, actions, language }: Props) {
  const words = mappingWords[language];
  const { checking } = task;
  // A choice shows at once; what it comes to shows when the worker has looked at every row.
  const [wish, setWish] = useState<{ readonly upon: TableProposal; readonly mapping: TableMapping } | null>(null);
  const proposal = wish?.upon === task.proposal ? { ...task.proposal, mapping: wish.mapping } : task.proposal;
  const { mapping, reading, outlook } = proposal;
  const remap = (next: TableMapping) => {
    setWish({ upon: task.proposal, mapping: next });
    actions.remap(next);
  };
  const nothingId = useId();
  const nothing = outlook.usable === 0;
  return (
    <div class="guest-mapping" aria-busy={checking}>
      {/* Where the reading begins: a listener hears it, and the next stop is the first choice. */}
      <p class="guest-lead guest-reading" tabIndex={-1} autofocus>
        {words.reading(reading, mapping)}
      </p>
      <div class="guest-columns">
        <Segmented
          labelled
          name="guest-rows"
          label={words.rowsAre}
          value={mapping.rows}
          options={(["points", "ties"] as const).map((value) => ({ value, label: words.rows[value] }))}
          onChange={(rows) => remap({ ...mapping, rows })}
        />
        <ColumnChoices proposal={proposal} words={words} onChange={remap} />
        <ReadingChoices proposal={proposal} words={words} onChange={remap} />
      </div>
      <div class="guest-seen">
        <PreviewTable proposal={proposal} words={words} />
        <Outlook proposal={proposal} language={language} onChange={remap} />
      </div>
      <p class="guest-acts guest-foot guest-foot-stays">
        <button
          type="button"
          class="primary"
          aria-disabled={nothing || checking}
          aria-describedby={nothingId}
          onClick={() => {
            if (!nothing && !checking) actions.draw();
          }}
        >
          {words.draw}
        </button>
        <button type="button" class="guest-second" onClick={actions.cancel}>
          {words.cancel}
        </button>
        <span id={nothingId} class="guest-comes" role="status">
          {checking
            ? words.checking
            : nothing
              ? words.nothing
              : words.outlook(outlook.usable, Math.max(0, reading.rows - outlook.usable))}
        </span>
      </p>
    </div>
  );
}
