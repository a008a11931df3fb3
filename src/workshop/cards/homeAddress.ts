// Where the build will be served. A static build cannot know its host, and pictures and frames for other people's pages need whole addresses: whoever builds says it in ENTENTE_HOME.
import { Refusal } from "#workshop/refusal.ts";

export class HomeAddress {
  /** Ends in "/"; null = not said. */
  readonly home: string | null;

  /** Throws a Refusal where the text is no http(s) address. */
  constructor(text: string | undefined) {
    this.home = text === undefined || text.trim() === "" ? null : read(text.trim());
  }

  /** The whole address of a path relative to the build's folder; null where the home is not said. */
  whole(path: string): string | null {
    return this.home === null ? null : new URL(path, this.home).href;
  }

  /** The whole address where it can be had, else one relative to the folder that the page is in. */
  from(folder: string, path: string): string {
    return this.whole(path) ?? relative(folder, path);
  }
}

/** From a page in `folder` to a path; both relative to the build's folder. */
export function relative(folder: string, path: string): string {
  const up = "../".repeat(folder.split("/").length - 1);
  return `${up === "" ? "./" : up}${path}`;
}

function read(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "" || url.username !== "")
    throw new Refusal(
      `ENTENTE_HOME wants the address under which the atlas will be served, such as https://atlas.example/entente/, not "${text}".`,
    );
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}
