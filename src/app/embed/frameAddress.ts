// Addresses that a frame leads to: the whole atlas at the same view, and the same frame at another scene.
import { frameParameters } from "#model/frameRequest.ts";
import { plainQuery } from "#model/plainQuery.ts";
import type { FrameAsked } from "./frameContract.ts";

/** What the frame's own scene does not say: the room's. */
const ofTheRoom = ["theme", "lang", "render"];

/** The same view in the whole atlas, at the same edition of the data: everything but the frame's own parameters. `home` is the folder of the page. */
export function wholeAddress(home: string, { search, fragment }: Pick<FrameAsked, "search" | "fragment">): string {
  return `${home}${viewSearch(search, ["v"])}${fragment}`;
}

/** The query of the view alone; of the frame's own parameters `kept` stay. */
export function viewSearch(search: string, kept: readonly string[] = []): string {
  const query = new URLSearchParams(search);
  for (const name of frameParameters) if (!kept.includes(name)) query.delete(name);
  const text = plainQuery(query);
  return text && `?${text}`;
}

/** The sources of the atlas as rows, with its licence in view; `edition`: of the data the frame is held to, null = it follows them. */
export function sourcesAddress(home: string, language: string, edition: string | null): string {
  return `${home}?view=table&rows=sources&lang=${language}${edition === null ? "" : `&v=${edition}`}`;
}

/** The query that asks for a scene as its author made it: what the address said of the view went for the first scene only. */
export function sceneSearch(search: string, story: string, scene: string): string {
  const from = new URLSearchParams(search);
  const query = new URLSearchParams();
  for (const name of [...frameParameters, ...ofTheRoom]) {
    const value = from.get(name);
    if (value !== null) query.set(name, value);
  }
  query.set("story", story);
  query.set("scene", scene);
  return `?${query.toString()}`;
}
