/** Linked data in a page. A browser runs no such script, so that the policy has nothing to forbid; no text in it can end it. */
export const jsonLdScript = (value: object): string =>
  `<script type="application/ld+json">${JSON.stringify(value).replace(/</g, "\\u003c")}</script>`;
