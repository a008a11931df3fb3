import { dayOrderOf } from "#model/guest/cellDate.ts";
import type { TableMapping, TableProposal, TableRole } from "#model/guest/guestTable.ts";
import { Check } from "#widgets/Check.tsx";
import { Choice } from "#widgets/Choice.tsx";
import type { MappingWords } from "./mappingWords.ts";
import { rolesOf, withColumn } from "./remapped.ts";

interface Props {
  readonly proposal: TableProposal;
  readonly words: MappingWords;
  readonly onChange: (mapping: TableMapping) => void;
}

const positions: readonly TableRole[] = ["lon", "lat", "fromLon", "fromLat", "toLon", "toLat"];

/** For each thing that a row can say, the column that says it. */
export function ColumnChoices({ proposal, words, onChange }: Props) {
  const { mapping, reading } = proposal;
  const columns = [
    { value: "", label: words.none },
    ...reading.header.map((label, at) => ({ value: String(at), label })),
  ];
  const hasPositions =
    positions.some((role) => mapping.columns[role] !== undefined) || mapping.columns.place !== undefined;
  return (
    <>
      {rolesOf[mapping.rows].map(([part, roles]) => (
        <fieldset key={part} class="guest-roles">
          <legend>{words.parts[part]}</legend>
          {roles.map((role) => (
            <Choice
              key={role}
              label={words.role[role]}
              value={String(mapping.columns[role] ?? "")}
              options={columns}
              onChange={(at) => onChange(withColumn(mapping, role, at === "" ? null : Number(at)))}
            />
          ))}
          {part !== "more" && part !== "ends" && hasPositions ? (
            <Check
              label={words.swap}
              checked={mapping.swap}
              onChange={() => onChange({ ...mapping, swap: !mapping.swap })}
            />
          ) : null}
        </fieldset>
      ))}
      {asksDayOrder(proposal) ? (
        <div class="guest-roles">
          <Choice
            label={words.dayOrder}
            value={mapping.dayOrder ?? "none"}
            options={(["dmy", "mdy", "none"] as const).map((value) => ({ value, label: words.dayOrders[value] }))}
            onChange={(order) => onChange({ ...mapping, dayOrder: order === "none" ? null : order })}
          />
        </div>
      ) : null}
    </>
  );
}

/** Some day of the table may stand either way round. */
function asksDayOrder({ mapping, preview, outlook }: TableProposal): boolean {
  const columns = [mapping.columns.since, mapping.columns.until].flatMap((at) => at ?? []);
  if (columns.length === 0) return false;
  return (
    mapping.dayOrder !== null ||
    outlook.findings.some(({ code }) => code.includes("day")) ||
    preview.some((row) => columns.some((at) => dayOrderOf(row[at] ?? "") !== undefined))
  );
}
