// What a frame says when not even its own script came. Plain nodes: there is nothing to draw them with.

const words = {
  en: ["This map could not be fetched.", "Open it in its own page"],
  it: ["Non è stato possibile caricare questa mappa.", "Aprila nella sua pagina"],
} as const;

/** `whole` is the address of the same view in the whole atlas. */
export function sayNotCome(room: HTMLElement, language: string, whole: string): void {
  const [says, leads] = words[language.startsWith("it") ? "it" : "en"];
  const line = document.createElement("p");
  line.setAttribute("role", "alert");
  const link = document.createElement("a");
  link.href = whole;
  link.target = "_blank";
  link.rel = "noopener";
  link.textContent = leads;
  line.append(`${says} `, link);
  room.replaceChildren(line);
}
