// Where this page reads the files of data/ from: the folder beside it, or the kept edition that its address holds to. One for the life of the page.
import { fileAt } from "./fileAt.ts";

type Fetch = typeof globalThis.fetch;

let from: Fetch | null = null;
let held: string | null = null;

export const dataFolder = (): string => fileAt("data/");

/** Like `fetch`; what lies under `dataFolder()` comes from the edition, where the page holds to one. */
export const fetchData: Fetch = (input, init) =>
  from !== null && typeof input === "string" && input.startsWith(dataFolder()) ? from(input, init) : fetch(input, init);

/** The edition the page holds to; null = it follows the data. */
export const heldEdition = (): string | null => held;

export function holdTo(id: string, answer: (folder: string) => Fetch): void {
  from = answer(dataFolder());
  held = id;
}
