// Many buttons of an answer go with what they did. Who came to them by key stays where they stood.
import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/** Of radio buttons only the chosen one is a stop of the tab key. */
const stops =
  ":is(a[href], button, input, select, textarea, summary, [tabindex]):not(:disabled, [tabindex='-1'], [type=radio]:not(:checked))";

interface Place {
  readonly element: HTMLElement | SVGElement;
  readonly parent: Element | null;
  /** All that stood before it in the order of the page. */
  readonly before: readonly Element[];
}

/** `part`: what stands in the root; another part is another root. Gives the focus on, when what had it is gone or disabled: to what now follows in the same part, else to what stood before, else to the heading. */
export function useFocusKept(root: RefObject<HTMLElement | null>, part: unknown): void {
  useLayoutEffect(() => {
    const box = root.current;
    if (!box) return;
    const { ownerDocument: page } = box;
    let place: Place | null = null;
    const all = (): readonly Element[] => [...box.querySelectorAll(stops)];
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement || target instanceof SVGElement)) return;
      const order = all();
      const before = order.slice(0, Math.max(0, order.indexOf(target)));
      // A pointer needs no place, and on a phone the focus in a field would bring up the keyboard.
      place = target.matches(":focus-visible") ? { element: target, parent: target.parentElement, before } : null;
    };
    // Not when the focus goes nowhere: so it goes, in some browsers, when its element is taken away.
    const leave = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null) place = null;
    };
    const forget = () => {
      place = null;
    };
    const giveOn = () => {
      if (!place || (place.element.isConnected && !isOff(place.element))) return;
      const { activeElement } = page;
      if (activeElement && activeElement !== page.body && activeElement !== place.element) return;
      const { parent, before } = place;
      place = null;
      const order = all();
      const last = order.findLastIndex((each) => before.includes(each));
      const following = order[last + 1];
      const next = following && parent?.isConnected && parent.contains(following) ? following : order[last];
      const to = next ?? box.querySelector("h2");
      if (to instanceof HTMLElement || to instanceof SVGElement) to.focus();
    };
    const watch = new MutationObserver(giveOn);
    watch.observe(box, { subtree: true, childList: true, attributeFilter: ["disabled"] });
    box.addEventListener("focusin", remember);
    box.addEventListener("focusout", leave);
    page.addEventListener("pointerdown", forget);
    return () => {
      watch.disconnect();
      box.removeEventListener("focusin", remember);
      box.removeEventListener("focusout", leave);
      page.removeEventListener("pointerdown", forget);
    };
  }, [root, part]);
}

const isOff = (element: Element): boolean => element.matches(":disabled");
