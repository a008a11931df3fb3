/** Drawings count in pixels of a 16 px page, so that a larger page scales them. */
export const rem = (units: number): string => `${Math.round((units / 16) * 1000) / 1000}rem`;
