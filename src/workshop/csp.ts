// What every answer carries, whoever serves the folder: other hosts copy these from the README or from dist/_headers.

const policy: Readonly<Record<string, string>> = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self' data:",
  "connect-src": "'self'",
  "worker-src": "'self'",
  "font-src": "'self'",
  "frame-src": "'self'", // the preview of what is being embedded
  "manifest-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "frame-ancestors": "*",
};

const written = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join("; ");

/** Of every page, and of every worker but one. */
export const contentSecurityPolicy = written(policy);

/**
 * Of the worker that reads other people's files: it alone may ask another host, after the reader has agreed to that host's name. It has
 * no page, no storage of the page's and no cookies; all it can do is fetch, and send what it read to the page, as data.
 */
export const guestWorkerPolicy = written({
  "default-src": "'none'",
  "script-src": "'self'",
  "connect-src": "'self' https: http:",
});

/** Heads of all answers, whatever they carry. */
export const plainHeaders: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  // A frame sandboxed without allow-same-origin has an opaque origin: to it, even our own files are cross-origin.
  "Access-Control-Allow-Origin": "*",
};

export const answerHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": contentSecurityPolicy,
  ...plainHeaders,
};

/** Scripts, style sheets and fonts of the build: of what a policy says, only pages and workers (.mjs) take notice. */
const underPolicyOfPage = /\/assets\/[^/]+\.(?:js|css|woff2)$/;

/** A worker's policy is that of its own script's answer. */
export const isGuestWorker = (pathname: string): boolean => /\/assets\/guestWorker-[\w-]{8}\.js$/.test(pathname);

/** Our other workers, whose scripts lie beside those that no policy is asked of. */
export const isOwnWorker = (pathname: string): boolean =>
  /\/assets\/(?:[\w-]+\.mjs|\w+Worker-[\w-]{8}\.js)$/.test(pathname) && !isGuestWorker(pathname);

/** A frame fetches twenty small files, and all heads together would weigh as much as its letters. */
export function headersOf(pathname: string): Readonly<Record<string, string>> {
  if (isGuestWorker(pathname)) return { "Content-Security-Policy": guestWorkerPolicy, ...plainHeaders };
  if (!underPolicyOfPage.test(pathname) || isOwnWorker(pathname)) return answerHeaders;
  const { "Content-Security-Policy": _policy, "Referrer-Policy": _referrer, ...short } = answerHeaders;
  return short;
}

const hashedAsset = /\/assets\/[^/]+-[\w-]{8}\.\w+$/;

/** Files whose name holds a hash of their content never change; all others are asked for anew. */
export const cacheControl = (pathname: string): string =>
  hashedAsset.test(pathname) ? "public, max-age=31536000, immutable" : "no-cache";
