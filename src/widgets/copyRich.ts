import { copyText } from "./copyText.ts";

/** Puts text and, if given, the same as HTML on the clipboard; false when the browser refuses. */
export async function copyRich(plain: string, html?: string): Promise<boolean> {
  if (html === undefined || typeof ClipboardItem === "undefined") return copyText(plain);
  const blob = (text: string, type: string) => new Blob([text], { type });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({ "text/plain": blob(plain, "text/plain"), "text/html": blob(html, "text/html") }),
    ]);
    return true;
  } catch {
    return copyText(plain);
  }
}
