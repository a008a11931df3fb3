import { readFrameRequest } from "#model/frameRequest.ts";
import type { FrameAsked } from "./frameContract.ts";

interface Reader {
  /** BCP 47 tags, the dearest first. */
  readonly languages: readonly string[];
  readonly dark: boolean;
}

/** What the address asks for, and where it is silent what the reader's system has. Never throws. */
export function frameAsked(search: string, fragment: string, reader: Reader): FrameAsked {
  const query = new URLSearchParams(search);
  const theme = query.get("theme");
  const tags = [query.get("lang") ?? "", ...reader.languages].map((tag) => tag.slice(0, 2));
  return {
    request: readFrameRequest(search),
    search,
    fragment,
    language: tags.find((tag) => tag === "en" || tag === "it") ?? "en",
    theme: theme === "light" || theme === "dark" || theme === "projector" ? theme : reader.dark ? "dark" : "light",
  };
}
