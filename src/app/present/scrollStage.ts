/** So much of its room is moved at once: what was last read is still there. */
const share = 0.6;

/**
 * Moves what is longer than its room, `by` 1 to its end: in the dialog that is open, or the words, the key and the view. All keys that scroll elsewhere
 * are steps of the talk here.
 */
export function scrollStage(page: Document, by: 1 | -1): void {
  const dialog = page.querySelector("dialog[open]");
  const roots = dialog ? [dialog] : [...page.querySelectorAll(".present-band, .stage, .side, .below")];
  for (const root of roots)
    for (const box of [root, ...root.querySelectorAll("*")]) {
      if (box.scrollHeight <= box.clientHeight + 1 || box.clientHeight === 0) continue;
      if (/auto|scroll/.test(getComputedStyle(box).overflowY)) box.scrollBy({ top: by * share * box.clientHeight });
    }
}
