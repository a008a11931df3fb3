import { type IdRecord, recordsByKind } from "./records.ts";
import type { Finding, Rule } from "./rule.ts";

export const idsUnique: Rule = {
  name: "ids and aliases are unique within their kind, upper and lower case being the same",
  *find(data) {
    for (const [kind, records] of recordsByKind(data)) {
      const owners = new Map<string, IdRecord>();
      for (const record of records) {
        const owner = owners.get(record.id.toLowerCase());
        if (owner)
          yield finding(
            record,
            `the ${kind} id "${record.id}" is taken by "${owner.id}" in ${owner.file}`,
            "give it an id of its own, or merge the two",
          );
        else owners.set(record.id.toLowerCase(), record);
      }
      for (const record of records) {
        for (const alias of record.aliases) {
          const owner = owners.get(alias.toLowerCase());
          if (owner && owner !== record)
            yield finding(
              record,
              `the alias "${alias}" of ${kind} "${record.id}" already means "${owner.id}"`,
              "take the alias from one of them",
            );
          else owners.set(alias.toLowerCase(), record);
        }
      }
    }
  },
};

function finding({ file, path }: IdRecord, message: string, remedy: string): Finding {
  return { file, path, message, remedy };
}
