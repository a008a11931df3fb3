// A saved briefing opened plainly goes to what it was saved for; an address of its own, with a query or a fragment, goes before.
import { carriedText } from "./carriedFetch.ts";

interface BriefingBlock {
  readonly address?: unknown;
}

const text = carriedText("briefing.json");
const address = text === null ? null : (JSON.parse(text) as BriefingBlock).address;
if (typeof address === "string" && /^[?#]/.test(address) && location.search === "" && location.hash === "") {
  try {
    history.replaceState(null, "", `${location.pathname}${address}`);
  } catch {
    location.replace(`${location.href}${address}`); // where a page from the disk may not rename itself, it may still be opened anew
  }
}
