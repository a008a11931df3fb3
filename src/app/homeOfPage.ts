import { metaContent } from "./metaContent.ts";

/** The address that links lead to, without query and fragment: in a saved briefing the one it was saved from, otherwise the page's own. */
export function homeOfPage(page: Document): string {
  const online = page.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return online ?? page.location.href.replace(/[?#].*$/s, "");
}

/** The day on which a briefing was saved, ISO 8601; null in the app itself. */
export function savedOn(page: Document): string | null {
  return metaContent(page, "dcterms.created");
}
