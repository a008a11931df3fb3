/** A button pressed by key may be gone with what it did: the focus goes to the field, from where everything is a step away. A pointer needs none of it. */
export function focusField(event: MouseEvent): void {
  if (event.detail !== 0 || !(event.currentTarget instanceof Element)) return;
  event.currentTarget.closest(".answer")?.querySelector<HTMLElement>(".without-search input")?.focus();
}
