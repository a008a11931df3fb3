// The page's one file input: it takes what a drop takes, and is there before any dialog is, so that scripts and helpers of the browser find it.

const id = "guest-files";

export type TakenFiles = readonly { readonly name: string; readonly file: File }[];

/** The input, made where there is none yet. `onFiles` is told of what is chosen; a folder's files come with their path as name. */
export function fileInput(page: Document, onFiles: (files: TakenFiles) => void): HTMLInputElement {
  const there = page.getElementById(id);
  if (there instanceof HTMLInputElement) return there;
  const input = page.createElement("input");
  input.id = id;
  input.type = "file";
  input.multiple = true;
  input.hidden = true;
  input.addEventListener("change", () => {
    const files = [...(input.files ?? [])].map((file) => ({ name: file.webkitRelativePath || file.name, file }));
    // Because the same file chosen twice is two choices.
    input.value = "";
    if (files.length > 0) onFiles(files);
  });
  page.body.append(input);
  return input;
}

/** Opens the system's own dialog, for files or for one folder. */
export function chooseFiles(page: Document, folder: boolean): void {
  const input = page.getElementById(id);
  if (!(input instanceof HTMLInputElement)) return;
  input.webkitdirectory = folder;
  input.click();
}
