/** The edition of the data that the page was built with; null where it was built without. */
export const builtEdition = (page: Document): string | null =>
  page.querySelector<HTMLMetaElement>('meta[name="entente-edition"]')?.content ?? null;
