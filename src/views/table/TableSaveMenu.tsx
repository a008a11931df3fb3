import type { Language } from "#model/text.ts";
import { Popover } from "#widgets/Popover.tsx";
import { saveFile } from "#widgets/saveFile.ts";
import {
  completeTable,
  fileName,
  type MetadataContext,
  type ShownTable,
  tableCsv,
  tableMetadata,
} from "./tableExport.ts";
import type { TableWords } from "./tableWords.ts";

interface Props {
  readonly words: TableWords;
  readonly language: Language;
  readonly shown: () => ShownTable;
  readonly context: () => MetadataContext;
}

export function TableSaveMenu({ words, language, shown, context }: Props) {
  const save = (complete: boolean) => {
    const table = complete ? completeTable(shown(), language) : shown();
    const csv = tableCsv(table, complete, language);
    saveFile(fileName(table.kind, context().day, "csv"), "text/csv;charset=utf-8", csv);
  };
  const describe = () => {
    const table = shown();
    const text = tableMetadata(table, context());
    saveFile(fileName(table.kind, context().day, "csv-metadata.json"), "application/csvm+json", text);
  };
  const choices = [
    [words.csv, () => save(false)],
    [words.csvComplete, () => save(true)],
    [words.metadata, describe],
  ] as const;
  return (
    <Popover label={words.save}>
      {(close) => (
        <ul class="table-choices">
          {choices.map(([label, act]) => (
            <li key={label}>
              <button
                type="button"
                class="quiet"
                onClick={() => {
                  act();
                  close();
                }}
              >
                {label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Popover>
  );
}
