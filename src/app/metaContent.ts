/** What the page says of itself in its <meta name>; null where it does not. */
export const metaContent = (page: Document, name: string): string | null =>
  page.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? null;
