const pseudos = ["::before", "::after"] as const;

/** Puts an element in the place of each ::before and ::after, so that what style sheets paint can be read like the rest. */
export function standIns(page: Document): void {
  const view = page.defaultView ?? window;
  for (const element of page.body.querySelectorAll<HTMLElement>("*")) {
    if ("ownerSVGElement" in element) continue;
    for (const pseudo of pseudos) {
      const style = view.getComputedStyle(element, pseudo);
      const said = /^"(.*)"$/s.exec(style.content)?.[1];
      if (said === undefined || style.display === "none") continue;
      const standIn = page.createElement("span");
      standIn.textContent = said.replace(/\\(["\\])/g, "$1");
      const look = [...style].map((name) => [name, style.getPropertyValue(name)] as const);
      for (const [name, value] of look) if (name !== "content") standIn.style.setProperty(name, value);
      // What has no text of its own keeps the size that it has; what has, takes that of its text.
      if (said && style.position === "static") standIn.style.inlineSize = "auto";
      element.setAttribute(pseudo === "::before" ? "data-stands-before" : "data-stands-after", "");
      if (pseudo === "::before") element.prepend(standIn);
      else element.append(standIn);
    }
  }
}
