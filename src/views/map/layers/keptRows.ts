// Rows made from a scene's list, kept as the same objects until a member's shape changes, so that a new emphasis uploads no geometry.

export interface KeptRows<Item, Row> {
  readonly rows: readonly Row[];
  /** Items as last given; rows point into them by index. */
  readonly items: readonly Item[];
  /** Grows when the items change at all, shape or looks. */
  readonly version: number;
}

export function keepRows<Item, Row>(
  sameShape: (a: Item, b: Item) => boolean,
  rowsOf: (item: Item, index: number) => readonly Row[],
): (items: readonly Item[]) => KeptRows<Item, Row> {
  let kept: KeptRows<Item, Row> = { rows: [], items: [], version: 0 };
  return (items) => {
    if (items === kept.items) return kept;
    const same =
      items.length === kept.items.length && items.every((item, index) => sameShape(item, kept.items[index] as Item));
    kept = { rows: same ? kept.rows : items.flatMap(rowsOf), items, version: kept.version + 1 };
    return kept;
  };
}
