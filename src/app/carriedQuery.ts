import { plainQuery } from "#model/plainQuery.ts";

/** Of a page's query, what every link that it writes says too, whatever the link shows: data that were brought, another atlas; and the edition it is held to. */
export function carriedQuery(search: string, edition: string | null): string {
  const from = new URLSearchParams(search);
  const carried = new URLSearchParams();
  if (edition !== null) carried.set("v", edition);
  const atlas = from.get("atlas");
  if (atlas !== null) carried.set("atlas", atlas);
  for (const name of from.getAll("data")) carried.append("data", name);
  return plainQuery(carried);
}
