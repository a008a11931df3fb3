import { metaContent } from "./metaContent.ts";

/** The edition of the data that the page was built with; null where it was built without. */
export const builtEdition = (page: Document): string | null => metaContent(page, "entente-edition");
