// When a session takes the place of another, the focus goes to what stands where it stood; it is never taken from outside.

/** To be called before the old session goes; the returned function gives the focus in the new one. */
export function focusKept(page: Document): () => void {
  const focused = page.activeElement;
  const room = focused?.closest(".session");
  if (!focused || !room) return () => undefined;
  const way: number[] = [];
  for (let at: Element = focused; at !== room && at.parentElement; at = at.parentElement)
    way.unshift([...at.parentElement.children].indexOf(at));
  return () => {
    let at: Element | null = page.querySelector(".session.is-open");
    for (const step of way) at = at?.children[step] ?? null;
    const same = at instanceof HTMLElement && at.tagName === focused.tagName && at.className === focused.className;
    const next = same ? at : page.querySelector<HTMLElement>(".session.is-open .stage");
    (next as HTMLElement | null)?.focus({ preventScroll: true });
  };
}
