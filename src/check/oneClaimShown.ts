import type { Rule } from "./rule.ts";
import { isRecord, walkFiles } from "./walk.ts";

export const oneClaimShown: Rule = {
  name: "where sources disagree, exactly one claim is shown",
  *find(data) {
    for (const { file, path, value } of walkFiles(data)) {
      if (path.at(-2) !== "disagreements" || !isRecord(value) || !Array.isArray(value["claims"])) continue;
      const shown = value["claims"].filter((claim) => isRecord(claim) && claim["shown"] === true).length;
      if (shown !== 1)
        yield {
          file,
          path: [...path, "claims"],
          message: `${shown} claims of "${String(value["id"])}" are shown`,
          remedy: 'set "shown": true on one claim and false on the others',
        };
      if (value["claims"].length < 2) {
        yield {
          file,
          path: [...path, "claims"],
          message: `"${String(value["id"])}" holds a single claim`,
          remedy: "add what the other source says, or drop the disagreement",
          warning: true,
        };
      }
    }
  },
};
