// What the head of a shared page tells the programs that make a preview of it (Open Graph, oEmbed), as HTML.
import { cardSize } from "./cardFigure.ts";
import { escaped } from "./escaped.ts";
import type { HomeAddress } from "./homeAddress.ts";
import { relative } from "./homeAddress.ts";
import type { Subject } from "./subjects.ts";

const locales = { en: "en_GB", it: "it_IT" } as const;

/** The description is not among them: the app's page has its own. What must be a whole address is left out where the home is not known. */
export function headTags(subject: Subject, address: HomeAddress): string {
  const { story, title, summary, atlas, language, folder, alt } = subject;
  const picture = address.whole(subject.picture);
  const page = address.whole(folder);
  const oembed = address.whole(subject.oembed);
  const other = language === "en" ? "it" : "en";
  const tags = [
    og("type", story ? "article" : "website"),
    og("site_name", atlas),
    og("title", title),
    og("description", summary),
    og("locale", locales[language]),
    ...(story ? [og("locale:alternate", locales[other])] : []),
    // The app's own address holds the view, so its page must not call another one its own: phones share a canonical address instead of the one on screen, and Facebook leads there.
    ...(story && page ? [link("canonical", page), og("url", page)] : []),
    ...(picture
      ? [
          og("image", picture),
          og("image:type", "image/png"),
          og("image:width", String(cardSize.width)),
          og("image:height", String(cardSize.height)),
          og("image:alt", alt),
        ]
      : []),
    `<meta name="twitter:card" content="${picture ? "summary_large_image" : "summary"}">`,
    ...(oembed
      ? [link("alternate", oembed, ` type="application/json+oembed" title="${escaped(`${title} (oEmbed)`)}"`)]
      : []),
    ...(story
      ? languageLinks(story.id, folder, address)
      : [link("describedby", relative("", "dataset.jsonld"), ` type="application/ld+json"`)]),
  ];
  return tags.join("\n    ");
}

function languageLinks(story: string, folder: string, address: HomeAddress): readonly string[] {
  return [
    ["en", `stories/${story}/`],
    ["it", `stories/${story}/it/`],
    ["x-default", `stories/${story}/`],
  ].map(([language = "", path = ""]) => link("alternate", address.from(folder, path), ` hreflang="${language}"`));
}

const og = (name: string, content: string): string => `<meta property="og:${name}" content="${escaped(content)}">`;
const link = (rel: string, href: string, more = ""): string => `<link rel="${rel}"${more} href="${escaped(href)}">`;
