// Every file about the app and its stories that is for others: pictures, pages, oEmbed, linked data, and what search engines ask for.
import type { Story } from "#model/story.ts";
import type { Ground } from "#workshop/readGround.ts";
import { cardPicture } from "./cardPicture.ts";
import { type AboutData, author } from "./dataset.ts";
import { escaped } from "./escaped.ts";
import { linkedData } from "./linkedData.ts";
import { oembedOf } from "./oembed.ts";
import { storyHtml } from "./storyHtml.ts";
import { appSubject, type Subject, storySubjects } from "./subjects.ts";

export type CardFiles = ReadonlyMap<string, string | Buffer>;

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** Path within the build to content. `sheet`: path of the pages' style sheet. */
export function cardFiles(about: AboutData, stories: readonly Story[], ground: Ground, sheet: string): CardFiles {
  const app = appSubject(about.atlas);
  const told = stories.flatMap((story) => storySubjects(about.atlas, story).map((subject) => ({ story, subject })));
  const files = new Map<string, string | Buffer>();
  for (const subject of [app, ...told.map((each) => each.subject)]) {
    const picture = cardPicture(about.atlas, subject, ground);
    files.set(subject.picture, picture.png());
    if (subject.story) files.set(subject.picture.replace(/png$/, "webp"), picture.webp());
    const oembed = oembedOf(subject, author, about.address);
    if (oembed) files.set(subject.oembed, json(oembed));
  }
  for (const { story, subject } of told)
    files.set(`${subject.folder}index.html`, storyHtml(about, subject, story, sheet));
  files.set("dataset.jsonld", json(linkedData(about, app, true)));
  for (const [name, text] of forCrawlers(about, [app, ...told.map((each) => each.subject)])) files.set(name, text);
  return files;
}

function forCrawlers({ address }: AboutData, subjects: readonly Subject[]): readonly (readonly [string, string])[] {
  if (address.home === null) return [];
  const url = ({ folder }: Subject) => escaped(address.whole(folder) ?? "");
  const entries = subjects.map((subject) => {
    const versions = subjects.filter(({ story }) => story !== null && story === subject.story);
    const others = versions.map(
      (each) => `<xhtml:link rel="alternate" hreflang="${each.language}" href="${url(each)}"/>`,
    );
    return `<url><loc>${url(subject)}</loc>${others.join("")}</url>`;
  });
  const sitemap = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join("\n")}
</urlset>
`;
  return [
    ["sitemap.xml", sitemap],
    ["robots.txt", `User-agent: *\nAllow: /\n\nSitemap: ${address.home}sitemap.xml\n`],
  ];
}
