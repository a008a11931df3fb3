/**
 * Links that lead out of the frame open a tab; a sandbox may forbid that without a word, and then `onBlocked` is told the address. Nothing but
 * the opened window itself says whether it opened, so it is opened by hand: our own pages always, others where the frame has no origin of its own.
 * Returns a function that stops it.
 */
export function watchLinks(room: HTMLElement, page: Window, onBlocked: (href: string) => void): () => void {
  const onClick = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[target=_blank]") : null;
    const sandboxed = page.origin === "null";
    if (!link || page.parent === page || !(sandboxed || link.origin === page.location.origin)) return;
    event.preventDefault();
    const tab = page.open(link.href, "_blank");
    if (tab) tab.opener = null;
    else onBlocked(link.href);
  };
  room.addEventListener("click", onClick);
  return () => room.removeEventListener("click", onClick);
}
