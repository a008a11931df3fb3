import type { FindingPlace } from "#model/guest/guestReport.ts";
import type { ReportWords } from "./reportWords.ts";

interface Props {
  readonly places: readonly FindingPlace[];
  /** Of all, also of those that are not listed. */
  readonly count: number;
  readonly words: ReportWords;
  readonly number: (n: number) => string;
  readonly table: boolean;
}

const shown = 5;

/** Row, path and value, as the file's author finds them. */
export function FindingPlaces({ places, count, words, number, table }: Props) {
  const telling = places.filter(({ row, path, value }) => row !== null || path !== "" || value !== null);
  if (telling.length === 0) return null;
  const rest = count - Math.min(telling.length, shown);
  return (
    <ul class="guest-places" aria-label={words.places}>
      {telling.slice(0, shown).map(({ row, path, value }, at) => (
        <li key={at}>
          {row === null ? null : <span>{words.row(number(row), table)}</span>}
          {path === "" ? null : <code>{path}</code>}
          {value === null ? null : <q class="guest-value">{value}</q>}
        </li>
      ))}
      {rest > 0 ? <li>{words.more(rest)}</li> : null}
    </ul>
  );
}
