/** Address of a file of the build, whatever folder the page is served from. */
export const fileAt = (path: string): string => new URL(path, document.baseURI).href;
