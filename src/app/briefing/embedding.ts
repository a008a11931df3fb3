// How a file travels inside a page: as a block of JSON text that no content can break out of, and that is never run.

const attribute = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * `json` is valid JSON text. A "<" can stand in its strings alone, where it may be written as an escape as well:
 * without one, nothing in it can end the block or begin a comment.
 */
export function jsonBlock(name: string, json: string): string {
  const safe = json
    .replace(/^\uFEFF/, "")
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
  return `<script type="application/json" data-file="${attribute(name)}">${safe}</script>`;
}

export const inHtml = attribute;
