// A picture made here, dropped on the page or pasted into it, shows its view again.
import type { LocalText } from "#model/text.ts";
import { type LinkParts, linkIn } from "#takeaway/linkIn.ts";
import type { NamedFiles } from "./brought.ts";

export const noView: LocalText = {
  en: "This file carries no view of the atlas. PNG and SVG pictures saved here can be dropped or pasted: they lead back to what they show.",
  it: "Questo file non contiene una vista dell’atlante. Si possono trascinare o incollare le immagini PNG e SVG salvate qui: riportano a ciò che mostrano.",
};

/** No picture of ours comes near it, bytes. */
const largest = 200_000_000;
const headLength = 1000;

export interface Pictures {
  /** The view of the first picture that carries one. */
  readonly link: LinkParts | null;
  /** How many pictures there were. */
  readonly count: number;
  /** The files that are no pictures. */
  readonly others: NamedFiles;
}

export async function picturesAmong(files: NamedFiles): Promise<Pictures> {
  let link: LinkParts | null = null;
  let count = 0;
  const others: { readonly name: string; readonly file: Blob }[] = [];
  for (const each of files) {
    if (!(await isPicture(each.file))) others.push(each);
    else {
      count += 1;
      if (!link && each.file.size <= largest) link = linkIn(new Uint8Array(await each.file.arrayBuffer()));
    }
  }
  return { link, count, others };
}

/** PNG by its signature, SVG by its root. */
async function isPicture(file: Blob): Promise<boolean> {
  const head = new Uint8Array(await file.slice(0, headLength).arrayBuffer());
  if ([0x89, 0x50, 0x4e, 0x47].every((byte, at) => head[at] === byte)) return true;
  const text = new TextDecoder().decode(head).trimStart();
  return /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!DOCTYPE\s+svg[^>]*>\s*)?<svg[\s>]/i.test(text);
}
