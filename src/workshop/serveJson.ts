import type { Connect } from "vite";

/** Answers, in development, for the files below a path: name to JSON text, made anew for each request. */
export const serveJson =
  (filesNow: () => Promise<ReadonlyMap<string, string>>): Connect.NextHandleFunction =>
  (request, response, next) => {
    const name = (request.url ?? "").split("?", 1)[0]?.replace(/^\//, "") ?? "";
    void filesNow().then((files) => {
      const text = files.get(name);
      if (text === undefined) return next();
      response.setHeader("Content-Type", "application/json");
      response.end(text);
    }, next);
  };
