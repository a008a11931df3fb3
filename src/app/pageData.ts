// Where this page reads the files of data/ from: the folder beside it, the kept edition that its address holds to, or an atlas that its reader brought.
import { fileAt } from "./fileAt.ts";

type Fetch = typeof globalThis.fetch;

let from: Fetch | null = null;
let held: string | null = null;
let brought: Fetch | null = null;

export const dataFolder = (): string => fileAt("data/");

/** Like `fetch`; what lies under `dataFolder()` comes from the brought atlas or the edition, where the page has one. */
export const fetchData: Fetch = (input, init) => {
  const answer = brought ?? from;
  return answer !== null && typeof input === "string" && input.startsWith(dataFolder())
    ? answer(input, init)
    : fetch(input, init);
};

/** The edition the page holds to; null = it follows the data, or shows an atlas that has no editions. */
export const heldEdition = (): string | null => (brought === null ? held : null);

/** Whether a brought atlas stands in place of this site's. */
export const holdsBrought = (): boolean => brought !== null;

/** From now on the data are the brought atlas's; with null this site's again. */
export function holdBrought(answer: ((folder: string) => Fetch) | null): void {
  brought = answer === null ? null : answer(dataFolder());
}

/** For the life of the page. */
export function holdTo(id: string, answer: (folder: string) => Fetch): void {
  from = answer(dataFolder());
  held = id;
}
