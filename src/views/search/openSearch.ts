/** Puts the cursor into the search, or opens its sheet on a phone; false when there is none on the page. */
export function openSearch(page: Document): boolean {
  const field = page.querySelector<HTMLInputElement>("input[data-search-field]");
  if (field) {
    field.focus();
    field.select();
    return true;
  }
  const button = page.querySelector<HTMLButtonElement>("button[data-search-button]");
  button?.click();
  return button !== null;
}
