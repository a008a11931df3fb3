// Boxes that hold more than they show.
import type { Box } from "./shapeList.ts";

export interface Overflow {
  readonly element: HTMLElement;
  /** What is seen of it. */
  readonly box: Box;
  /** How many times as high, and as wide, as what is seen. */
  readonly times: number;
  /** Whether a reader could scroll to the rest. */
  readonly scrolls: boolean;
}

/** A pixel or two are the rounding of letters. */
const slack = 2;

export function overflowsOf(page: Document): readonly Overflow[] {
  const view = page.defaultView ?? window;
  return [...page.body.querySelectorAll<HTMLElement>("*")].flatMap((element): readonly Overflow[] => {
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = element;
    if (clientWidth < 4 || clientHeight < 4) return [];
    const [down, across] = [scrollHeight > clientHeight + slack, scrollWidth > clientWidth + slack];
    if (!down && !across) return [];
    const { overflowX, overflowY, textOverflow } = view.getComputedStyle(element);
    const held = (overflow: string, over: boolean) => over && overflow !== "visible";
    if (!held(overflowX, across) && !held(overflowY, down)) return [];
    // The text that is too long for its line is shortened, not cut.
    if (textOverflow === "ellipsis" && !held(overflowY, down)) return [];
    const scrolled = (overflow: string, over: boolean) => over && (overflow === "auto" || overflow === "scroll");
    const { left, top } = element.getBoundingClientRect();
    const [x, y] = [left + element.clientLeft, top + element.clientTop];
    return [
      {
        element,
        box: [x, y, x + clientWidth, y + clientHeight],
        times: Math.max(scrollHeight / clientHeight, scrollWidth / clientWidth),
        scrolls: scrolled(overflowX, across) || scrolled(overflowY, down),
      },
    ];
  });
}

/** What is seen, up to the last row that is seen whole; and how many rows are not. */
export function wholeRows({ element, box }: Overflow): { readonly box: Box; readonly left: number } {
  const [left, top, right, bottom] = box;
  const rows = [...element.querySelectorAll<HTMLElement>("tbody tr:not(.ladder-band), li")].filter(
    (row) => !row.parentElement?.closest("li, tr") && row.getClientRects().length > 0,
  );
  const below = rows.filter((row) => row.getBoundingClientRect().bottom > bottom + 1);
  // Items of lists are not counted: the same thing may stand in two of them.
  const counted = below.filter((row) => row.localName === "tr").length;
  const cut = below.map((row) => row.getBoundingClientRect().top).filter((edge) => edge > top && edge < bottom);
  // Where not all rows are in the page, the table says how many there are, its head among them.
  const unset = [...element.querySelectorAll("table[aria-rowcount]")].reduce((sum, table) => {
    const set = rows.filter((row) => table.contains(row)).length;
    return sum + Math.max(0, Number(table.getAttribute("aria-rowcount")) - 1 - set);
  }, 0);
  const said = Number(element.parentElement?.querySelector("[data-rows-left]")?.getAttribute("data-rows-left") ?? 0);
  // Rows beside one another may be cut at different heights; the drawing beside them is cut with the lowest.
  return { box: [left, top, right, cut.length > 0 ? Math.max(...cut) : bottom], left: counted + unset + said };
}
