// Which files of the build the app can ask for, and so are kept for the time without a network.

const asked = [
  /^index\.html$/,
  /^manifest\.webmanifest$/,
  /^icons\/[\w-]+\.(svg|png)$/,
  /^assets\/[^/]+\.(js|mjs|css|woff2?)$/,
  /^base\/[\w-]+\.(json|geojson)$/,
  /^data\/(stories\/)?[\w.-]+\.(json|geojson)$/,
  /^briefing\/template\.html$/,
];

/** `path` is relative to the build's folder, with forward slashes. */
export const isPrecached = (path: string): boolean => asked.some((pattern) => pattern.test(path));
