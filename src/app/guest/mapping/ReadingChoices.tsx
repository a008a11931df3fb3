import type { TableMapping, TableProposal } from "#model/guest/guestTable.ts";
import { Check } from "#widgets/Check.tsx";
import { Choice } from "#widgets/Choice.tsx";
import type { MappingWords } from "./mappingWords.ts";

interface Props {
  readonly proposal: TableProposal;
  readonly words: MappingWords;
  readonly onChange: (mapping: TableMapping) => void;
}

/** How the text itself was read, for the rare file that was taken wrongly. */
export function ReadingChoices({ proposal: { reading, mapping }, words, onChange }: Props) {
  const read = (part: NonNullable<TableMapping["read"]>) =>
    onChange({ ...mapping, read: { ...mapping.read, ...part } });
  return (
    <details class="guest-read">
      <summary>{words.read}</summary>
      <div class="guest-roles">
        <Choice
          label={words.delimiter}
          value={reading.delimiter}
          options={([",", ";", "\t", "|"] as const).map((value) => ({ value, label: words.delimiters[value] }))}
          onChange={(delimiter) => read({ delimiter })}
        />
        <Choice
          label={words.decimal}
          value={reading.decimal}
          options={([".", ","] as const).map((value) => ({ value, label: words.decimals[value] }))}
          onChange={(decimal) => read({ decimal })}
        />
        <Check
          label={words.header}
          checked={reading.hasHeader}
          onChange={() => read({ hasHeader: !reading.hasHeader })}
        />
      </div>
    </details>
  );
}
