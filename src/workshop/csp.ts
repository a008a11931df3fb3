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

const contentSecurityPolicy = Object.entries(policy)
  .map(([directive, sources]) => `${directive} ${sources}`)
  .join("; ");

export const answerHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": contentSecurityPolicy,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  // A frame sandboxed without allow-same-origin has an opaque origin: to it, even our own files are cross-origin.
  "Access-Control-Allow-Origin": "*",
};

/** Scripts, style sheets and fonts of the build: of what a policy says, only pages and workers (.mjs) take notice. */
const underPolicyOfPage = /\/assets\/[^/]+\.(?:js|css|woff2)$/;

/** A frame fetches twenty small files, and all heads together would weigh as much as its letters. */
export function headersOf(pathname: string): Readonly<Record<string, string>> {
  if (!underPolicyOfPage.test(pathname)) return answerHeaders;
  const { "Content-Security-Policy": _policy, "Referrer-Policy": _referrer, ...short } = answerHeaders;
  return short;
}

const hashedAsset = /\/assets\/[^/]+-[\w-]{8}\.\w+$/;

/** Files whose name holds a hash of their content never change; all others are asked for anew. */
export const cacheControl = (pathname: string): string =>
  hashedAsset.test(pathname) ? "public, max-age=31536000, immutable" : "no-cache";
