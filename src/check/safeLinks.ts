import type { Rule } from "./rule.ts";

export const safeLinks: Rule = {
  name: "links lead to the web and nowhere else",
  *find(data) {
    for (const [index, { url }] of data["sources.json"].sources.entries()) {
      if (url === null) continue;
      const link = URL.canParse(url) ? new URL(url) : null;
      const spot = { file: "sources.json" as const, path: ["sources", index, "url"] };
      if (!link || (link.protocol !== "https:" && link.protocol !== "http:")) {
        yield {
          ...spot,
          message: `${url.slice(0, 40)} is not a web address`,
          remedy: "give an http or https address, or null",
        };
      } else if (link.username !== "" || link.password !== "") {
        yield { ...spot, message: "the address holds a user name or password", remedy: "take it out" };
      }
    }
  },
};
