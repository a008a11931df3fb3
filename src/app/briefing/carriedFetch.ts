// In a saved briefing this stands where `fetch` stands elsewhere (src/workshop/briefingPlugin.ts): every file is inside the page, and nothing is asked of anybody.

/** The text of a file that the page carries; null if it carries no such file. `name` as "data/atlas.json". */
export function carriedText(name: string): string | null {
  const blocks = document.querySelectorAll<HTMLScriptElement>('script[type="application/json"][data-file]');
  return [...blocks].find((block) => block.dataset["file"] === name)?.textContent ?? null;
}

export const carriedFetch: typeof fetch = (input, init) => {
  const url = typeof input === "string" ? input : input instanceof URL ? input.href : input.url;
  if (url.startsWith("data:")) return globalThis.fetch(input, init);
  const home = new URL("./", document.baseURI).href;
  const text = url.startsWith(home) ? carriedText(url.slice(home.length)) : null;
  return Promise.resolve(
    text === null
      ? new Response(null, { status: 404, statusText: "not in this briefing" })
      : new Response(text, { headers: { "Content-Type": "application/json" } }),
  );
};
