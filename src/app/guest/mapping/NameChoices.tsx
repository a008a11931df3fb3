import { useRef } from "preact/hooks";
import type { Finding, GuestFix } from "#model/guest/guestReport.ts";
import type { TableMapping, TableProposal } from "#model/guest/guestTable.ts";
import { placeKey } from "#model/guest/placeNames.ts";
import { type Language, textIn } from "#model/text.ts";
import { mappingWords } from "./mappingWords.ts";
import { chosenName, withName } from "./remapped.ts";

interface Props {
  readonly proposal: TableProposal;
  readonly language: Language;
  readonly onChange: (mapping: TableMapping) => void;
}

interface Unsettled {
  readonly fix: Extract<GuestFix, { kind: "choose-name" }>;
  /** Without a choice its rows are left out; otherwise the first meaning is taken. */
  readonly leavesOut: boolean;
}

/** What is chosen where nothing has been: no id is so long. */
const asItIs = "(as it is)";

/** Names that mean nobody, or several: near ones to choose from, or what else to do with their rows. A name once settled stays, to be chosen again. */
export function NameChoices({ proposal, language, onChange }: Props) {
  const words = mappingWords[language];
  const { mapping, outlook } = proposal;
  const names = useRef(new Map<string, Unsettled>()).current;
  for (const finding of outlook.findings)
    for (const fix of finding.fixes) if (fix.kind === "choose-name") add(fix, finding);
  /** Settled before this dialog was opened: what else there was to choose is not known. */
  const settled = Object.keys(mapping.names).filter((key) => !names.has(key));
  if (names.size === 0 && settled.length === 0) return null;
  return (
    <fieldset class="guest-names">
      <legend>{words.names}</legend>
      <ul>
        {[...names].map(([key, { fix, leavesOut }]) => {
          const first = fix.choices[0];
          const unchosen = leavesOut || !first ? words.notChosen : words.taken(textIn(first.label, language));
          return choice(key, fix.name, unchosen, fix.choices);
        })}
        {settled.map((key) =>
          choice(key, key, words.chooseAnew, [{ id: mapping.names[key] ?? "", label: words.before }]),
        )}
      </ul>
    </fieldset>
  );

  function add(fix: Unsettled["fix"], { effect }: Finding) {
    const key = placeKey(fix.name);
    if (!names.has(key)) names.set(key, { fix, leavesOut: effect === "dropped" });
  }

  function choice(key: string, name: string, unchosen: string, choices: Unsettled["fix"]["choices"]) {
    return (
      <li key={key}>
        <label class="choice">
          <span>{words.meant(name)}</span>
          <select
            value={chosenName(mapping, key) ?? asItIs}
            onChange={({ currentTarget: { value } }) =>
              onChange(withName(mapping, key, value === asItIs ? null : value))
            }
          >
            <option value={asItIs}>{unchosen}</option>
            {choices.map(({ id, label }) => (
              <option key={id} value={id}>
                {textIn(label, language)}
              </option>
            ))}
          </select>
        </label>
      </li>
    );
  }
}
