// Values in at most five classes of about equally many nodes, least first: what a colour can say of a figure.

export interface FigureClass {
  /** Both of them occur, and belong to the class. */
  readonly from: number;
  readonly to: number;
  readonly nodes: number;
}

const most = 5;

/** Equal values are never parted; no value lies in two classes, and none in no class. */
export function figureClasses(values: readonly number[]): readonly FigureClass[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const distinct = [...counts].sort(([a], [b]) => a - b);
  const wanted = Math.min(most, distinct.length);
  const classes: FigureClass[] = [];
  let left = values.length;
  let open: { from: number; to: number; nodes: number } | null = null;
  distinct.forEach(([value, nodes], at) => {
    open = open ? { from: open.from, to: value, nodes: open.nodes + nodes } : { from: value, to: value, nodes };
    const further = wanted - classes.length - 1;
    const rest = distinct.length - at - 1;
    // Full when it holds its share of what is left, or when each of those to come needs one of the values to come.
    if (further > 0 && (open.nodes >= left / (further + 1) || rest === further)) {
      classes.push(open);
      left -= open.nodes;
      open = null;
    }
  });
  return open ? [...classes, open] : classes;
}
