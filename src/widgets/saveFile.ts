/** Hands text, or bytes, to the reader as a file. `type`: a media type such as "text/csv;charset=utf-8". */
export function saveFile(name: string, type: string, content: string | Blob): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Because the browser reads the address only after this task.
  setTimeout(() => URL.revokeObjectURL(url), 30_000);
}
