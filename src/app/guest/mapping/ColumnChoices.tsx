import type { TableMapping, TableProposal, TableRole } from "#model/guest/guestTable.ts";
import { Check } from "#widgets/Check.tsx";
import { Choice } from "#widgets/Choice.tsx";
import { asksDayOrder } from "./asksDayOrder.ts";
import type { MappingWords } from "./mappingWords.ts";
import { rolesOf, withColumn } from "./remapped.ts";

interface Props {
  readonly proposal: TableProposal;
  readonly words: MappingWords;
  readonly onChange: (mapping: TableMapping) => void;
}

const positions: readonly TableRole[] = ["lon", "lat", "fromLon", "fromLat", "toLon", "toLat", "place"];

/** For each thing that a row can say, the column that says it. What is unclear stands first. */
export function ColumnChoices({ proposal, words, onChange }: Props) {
  const { mapping, reading } = proposal;
  const columns = [
    { value: "", label: words.none },
    ...reading.header.map((label, at) => ({ value: String(at), label })),
  ];
  const choice = (role: TableRole) => (
    <Choice
      key={role}
      label={words.role[role]}
      value={String(mapping.columns[role] ?? "")}
      options={columns}
      onChange={(at) => onChange(withColumn(mapping, role, at === "" ? null : Number(at)))}
    />
  );
  const used = positions.some((role) => mapping.columns[role] !== undefined);
  const swap = used ? (
    <Check label={words.swap} checked={mapping.swap} onChange={() => onChange({ ...mapping, swap: !mapping.swap })} />
  ) : null;
  return (
    <>
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
      {rolesOf[mapping.rows].map(([part, roles]) =>
        part === "endPlaces" ? (
          // Few files say where the ends are; those that do have it open.
          <details key={part} class="guest-read" open={used}>
            <summary>{words.parts[part]}</summary>
            <div class="guest-roles">
              {roles.map(choice)}
              {swap}
            </div>
          </details>
        ) : (
          <fieldset key={part} class="guest-roles">
            <legend>{words.parts[part]}</legend>
            {roles.map(choice)}
            {part === "where" ? swap : null}
          </fieldset>
        ),
      )}
    </>
  );
}
