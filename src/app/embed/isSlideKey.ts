const slideKeys = new Set(
  "PageDown PageUp ArrowLeft ArrowRight ArrowUp ArrowDown Home End Enter Backspace Escape n p b w . ,".split(" "),
).add(" ");
const pressed = "a[href], button, summary, input, select, textarea, [role], [contenteditable]";
const written = "input, select, textarea, [contenteditable]";

/** Whether a host's deck would step by this key, and nothing in the frame has a use for it. */
export function isSlideKey(event: KeyboardEvent): boolean {
  const { key, target } = event;
  if (event.defaultPrevented || event.isComposing || event.repeat) return false;
  if (event.ctrlKey || event.metaKey || event.altKey || !slideKeys.has(key.length === 1 ? key.toLowerCase() : key))
    return false;
  const on = target as Partial<Element> | null;
  const within = (places: string) => Boolean(on?.closest?.(places));
  // What a clicker sends stands everywhere but where one writes.
  if (key === "PageDown" || key === "PageUp") return !within(written);
  return !within(key === "Enter" || key === " " || key.startsWith("Arrow") ? pressed : written);
}
