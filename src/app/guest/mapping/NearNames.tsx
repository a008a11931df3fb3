import type { Finding } from "#model/guest/guestReport.ts";
import type { TableMapping } from "#model/guest/guestTable.ts";
import { type Language, textIn } from "#model/text.ts";
import { mappingWords } from "./mappingWords.ts";
import { chosenName, withName } from "./remapped.ts";

interface Props {
  readonly finding: Finding;
  readonly mapping: TableMapping;
  readonly language: Language;
  readonly onChange: (mapping: TableMapping) => void;
}

/** What is chosen where nothing has been: no id is so long. */
const asItIs = "(as it is)";

/** Names that mean nobody yet: near ones to choose from, or what else to do with their rows. */
export function NearNames({ finding, mapping, language, onChange }: Props) {
  const words = mappingWords[language];
  const names = finding.fixes.flatMap((fix) => (fix.kind === "choose-name" ? [fix] : []));
  if (names.length === 0) return null;
  // An end of a tie needs no place; a thing on the map does.
  const unchosen = mapping.rows === "ties" ? words.keepNew : words.notFound;
  return (
    <ul class="guest-names">
      {names.map(({ name, choices }) => (
        <li key={name}>
          <label class="choice">
            <span>{words.meant(name)}</span>
            <select
              value={chosenName(mapping, name) ?? asItIs}
              onChange={({ currentTarget: { value } }) =>
                onChange(withName(mapping, name, value === asItIs ? null : value))
              }
            >
              <option value={asItIs}>{unchosen}</option>
              {choices.map(({ id, label }) => (
                <option key={id} value={id}>
                  {textIn(label, language)}
                </option>
              ))}
              <option value="">{words.leaveOut}</option>
            </select>
          </label>
        </li>
      ))}
    </ul>
  );
}
