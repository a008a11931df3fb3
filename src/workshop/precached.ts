// Which files of the build the app can ask for, and so are kept for the time without a network.

const asked = [
  /^index\.html$/,
  /^manifest\.webmanifest$/,
  /^icons\/[\w-]+\.(svg|png)$/,
  /^assets\/[^/]+\.(js|mjs|css|woff2?)$/,
  /^base\/[\w-]+\.(json|geojson)$/,
  /^data\/(stories\/)?[\w.-]+\.(json|geojson)$/,
  /^briefing\/template\.html$/,
  /^examples\/(partners\.csv|places\.geojson)$/, // one press away in "Add data"
];

/** For hosts, for the worker itself, and for those who write data. */
const forOthers = [
  /^assets\/sRGB_[^/]+\.icc$/, // for PDF/A, which pdfkit could write and nobody here asks for
  /^_headers$/,
  /^embed\.html$/, // a frame on somebody else's page keeps nothing
  /^pictures\/([\w-]+\/)?[\w-]+(\.\w+)?\.json$/,
  /^client\/[\w.-]+$/, // for pages that embed the atlas, and an example of one
  /^examples\/(embed\.\w+|new-atlas\/[\w./-]+)$/,
  /^editions\/[\w./-]+\.json$/, // for frames that stay at one, elsewhere
  /^(cards|oembed|stories)\/[\w./-]+\.(png|webp|json|html|css)$/, // what a shared link shows and leads to
  /^(dataset\.jsonld|robots\.txt|sitemap\.xml)$/,
  /^serviceWorker\.js$/,
  /^data\/schema\/[\w.-]+\.json$/,
  /\.(map|br|gz)$/,
];

/** `path` is relative to the build's folder, with forward slashes. A file of a kind that nobody has thought of is refused, lest it be missed without a network. */
export function isPrecached(path: string): boolean {
  if (forOthers.some((pattern) => pattern.test(path))) return false;
  if (asked.some((pattern) => pattern.test(path))) return true;
  throw new Error(`The build holds ${path}: say in precached.ts whether the app asks for it.`);
}
