// SVG as plain data, so that the same drawing can become text in Node, elements in the page, or a golden in a test.

export type AttributeValue = string | number | undefined;

export interface StillElement {
  readonly tag: string;
  readonly attrs: Readonly<Record<string, AttributeValue>>;
  readonly children?: readonly StillElement[];
  readonly text?: string;
  /** Stable name among siblings. */
  readonly key?: string;
}

export function element(
  tag: string,
  attrs: Readonly<Record<string, AttributeValue>>,
  children?: readonly StillElement[],
  key?: string,
): StillElement {
  return {
    tag,
    attrs,
    ...(children && children.length > 0 ? { children } : {}),
    ...(key === undefined ? {} : { key }),
  };
}

export function textElement(tag: string, attrs: Readonly<Record<string, AttributeValue>>, text: string): StillElement {
  return { tag, attrs, text };
}
