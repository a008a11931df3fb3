// How large a drawing's letters and gaps are: 1 where the page's letters are the usual 16 px; on a projector more, so that its smallest letters reach the last row.

/** CSS pixels of a sixteenth of a rem, times what the theme's `--drawing` asks for drawings. */
export function drawingUnit(element: HTMLElement): number {
  const rem = Number.parseFloat(getComputedStyle(element.ownerDocument.documentElement).fontSize) / 16 || 1;
  return rem * (Number.parseFloat(getComputedStyle(element).getPropertyValue("--drawing")) || 1);
}
