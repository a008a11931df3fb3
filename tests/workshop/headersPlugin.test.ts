import { describe, expect, test } from "vitest";
import { contentSecurityPolicy, guestWorkerPolicy, headersOf } from "#workshop/csp.ts";
import { headersFile } from "#workshop/headersPlugin.ts";

const guestWorker = "assets/guestWorker-Ab_9-xYz.js";
const files = [guestWorker, "assets/maplibre-gl-worker-CZtFQQIV.mjs", "assets/index-C_1si18Y.js", "index.html"];

/** As Netlify and Cloudflare Pages read the file: of each rule whose pattern fits, all heads; two of one name are joined. */
function policiesOf(path: string): string[] {
  const policies: string[] = [];
  let fits = false;
  for (const line of headersFile(files).split("\n"))
    if (line.startsWith("  ")) {
      const [, name, value] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
      if (fits && name === "Content-Security-Policy" && value) policies.push(value);
    } else fits = line.endsWith("*") ? path.startsWith(line.slice(0, -1)) : line === path;
  return policies;
}

describe("the policy of each answer", () => {
  test.each(["/", "/index.html", "/embed.html", "/embed", "/stories/seabed/", "/data/atlas.json", "/serviceWorker.js"])(
    "%s has the policy of pages, once",
    (path) => {
      expect(policiesOf(path)).toEqual([contentSecurityPolicy]);
      expect(headersOf(path)["Content-Security-Policy"]).toBe(contentSecurityPolicy);
    },
  );

  test("the map's worker has the policy of pages", () => {
    const path = "/assets/maplibre-gl-worker-CZtFQQIV.mjs";
    expect(policiesOf(path)).toEqual([contentSecurityPolicy]);
    expect(headersOf(path)["Content-Security-Policy"]).toBe(contentSecurityPolicy);
  });

  test("the worker that reads other people's files has its own alone: two would forbid it other hosts", () => {
    expect(policiesOf(`/${guestWorker}`)).toEqual([guestWorkerPolicy]);
    expect(headersOf(`/under/${guestWorker}`)["Content-Security-Policy"]).toBe(guestWorkerPolicy);
    expect(guestWorkerPolicy).toContain("connect-src 'self' https: http:");
    expect(contentSecurityPolicy).toContain("connect-src 'self';");
  });

  test("scripts that are no workers have none: nobody looks at it", () => {
    expect(policiesOf("/assets/index-C_1si18Y.js")).toEqual([]);
    expect(headersOf("/assets/index-C_1si18Y.js")).not.toHaveProperty("Content-Security-Policy");
  });
});
