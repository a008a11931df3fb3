// Rows of plain values kept by column, so that a file is small: a column that is the same throughout is said once, and one that no theme changes too.

export type Column = { readonly same: unknown } | { readonly each: readonly unknown[] };
export interface Table {
  /** How many rows, in the order of the themes. */
  readonly rows: readonly [number, number, number];
  /** One column for all themes, or one for each. */
  readonly columns: Readonly<Record<string, Column | readonly [Column, Column, Column]>>;
}

export type Row = Readonly<Record<string, unknown>>;

const isOne = (column: Table["columns"][string]): column is Column => !Array.isArray(column);

/** `theme` counts in the order of `themeNames`. */
export function rowsOf({ rows, columns }: Table, theme: 0 | 1 | 2): readonly Row[] {
  const entries = Object.entries(columns).map(
    ([name, column]) => [name, isOne(column) ? column : column[theme]] as const,
  );
  return Array.from({ length: rows[theme] }, (_, at) =>
    Object.fromEntries(entries.map(([name, column]) => [name, "same" in column ? column.same : column.each[at]])),
  );
}

function columnOf(rows: readonly Row[], name: string): Column {
  const values = rows.map((row) => row[name] ?? null);
  const first = JSON.stringify(values[0] ?? null);
  return values.every((value) => JSON.stringify(value) === first) ? { same: values[0] ?? null } : { each: values };
}

export function tableOf(themes: readonly [readonly Row[], readonly Row[], readonly Row[]]): Table {
  const names = [...new Set(themes.flatMap((rows) => Object.keys(rows[0] ?? {})))];
  const columns = names.map((name) => {
    const each = themes.map((rows) => columnOf(rows, name)) as [Column, Column, Column];
    const [light, dark, projector] = each.map((column) => JSON.stringify(column));
    return [name, light === dark && dark === projector ? each[0] : each] as const;
  });
  return { rows: [themes[0].length, themes[1].length, themes[2].length], columns: Object.fromEntries(columns) };
}
