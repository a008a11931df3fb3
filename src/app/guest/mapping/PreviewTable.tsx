import type { TableProposal } from "#model/guest/guestTable.ts";
import type { MappingWords } from "./mappingWords.ts";
import { rolesByColumn } from "./remapped.ts";

interface Props {
  readonly proposal: TableProposal;
  readonly words: MappingWords;
}

const shown = 8;

/** The first rows as the file has them; above each column in use what it is taken to say. */
export function PreviewTable({ proposal, words }: Props) {
  const { reading, mapping, preview } = proposal;
  const roles = rolesByColumn(mapping);
  const rows = preview.slice(0, shown);
  const title = words.preview(rows.length);
  return (
    // The table scrolls by itself, also by keys: a scrolled place must take the focus.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section class="guest-preview" tabIndex={0} aria-label={title}>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr class="guest-preview-roles">
            {reading.header.map((_, at) => (
              <td key={at} data-used={roles.has(at) ? "" : undefined}>
                {(roles.get(at) ?? []).map((role) => words.role[role]).join(", ")}
              </td>
            ))}
          </tr>
          <tr>
            {reading.header.map((name, at) => (
              <th key={at} scope="col" data-used={roles.has(at) ? "" : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, line) => (
            <tr key={line}>
              {reading.header.map((_, at) => (
                <td key={at} data-used={roles.has(at) ? "" : undefined}>
                  <span>{row[at] ?? ""}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
