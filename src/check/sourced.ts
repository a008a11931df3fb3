import { citationLists } from "./records.ts";
import type { Path, Rule } from "./rule.ts";

export const sourced: Rule = {
  name: "every fact names a source and where in it",
  *find(data) {
    for (const { file, path, citations } of citationLists(data)) {
      const actorItself = file === "actors.json" && path.length === 3;
      if (citations.length === 0) {
        yield {
          file,
          path,
          message: "names no source",
          remedy: "cite the page that says so, or leave the fact out",
          ...(actorItself ? { warning: true } : {}),
        };
      }
      if (!needsLocator(path)) continue;
      for (const [index, { source, locator }] of citations.entries()) {
        if (locator.trim() === "")
          yield {
            file,
            path: [...path, index, "locator"],
            message: `does not say where in "${source}"`,
            remedy: "name the section or note, unless the source is one short page",
            warning: true,
          };
      }
    }
  },
};

/** States of instruments and participations carry the ties; other facts come mostly from single pages. */
function needsLocator(path: Path): boolean {
  return path[0] === "participations" || (path[0] === "instruments" && path[2] === "states");
}
