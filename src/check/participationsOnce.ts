import type { Rule } from "./rule.ts";

export const participationsOnce: Rule = {
  name: "a participation is told once",
  *find(data) {
    const seen = new Map<string, number>();
    for (const [index, { instrument, actor, role, status, date }] of data[
      "participations.json"
    ].participations.entries()) {
      const key = JSON.stringify([instrument, actor, role, status, date]).toLowerCase();
      const first = seen.get(key);
      if (first === undefined) seen.set(key, index);
      else {
        yield {
          file: "participations.json",
          path: ["participations", index],
          message: `${actor} in "${instrument}" as ${role}, ${status}, ${date ?? "undated"} is already participation ${first}`,
          remedy: "keep one, with the sources of both",
        };
      }
    }
  },
};
