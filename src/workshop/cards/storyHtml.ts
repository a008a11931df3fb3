// The whole page of a story, as text.
import { h } from "preact";
import { render } from "preact-render-to-string";
import type { Story } from "#model/story.ts";
import type { AboutData } from "./dataset.ts";
import { escaped } from "./escaped.ts";
import { headTags } from "./headTags.ts";
import { relative } from "./homeAddress.ts";
import { jsonLdScript } from "./jsonLdScript.ts";
import { linkedData } from "./linkedData.ts";
import { StoryPage } from "./StoryPage.tsx";
import type { Subject } from "./subjects.ts";

/** `sheet`: path of the style sheet within the build. */
export function storyHtml(about: AboutData, subject: Subject, story: Story, sheet: string): string {
  const { language, folder, title, atlas, summary } = subject;
  const to = (path: string) => escaped(relative(folder, path));
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <title>${escaped(`${title} · ${atlas}`)}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="description" content="${escaped(summary)}">
    <link rel="icon" type="image/svg+xml" href="${to("icons/mark.svg")}">
    <link rel="apple-touch-icon" href="${to("icons/mark-180.png")}">
    <link rel="stylesheet" href="${to(sheet)}">
    ${headTags(subject, about.address)}
    ${jsonLdScript(linkedData(about, subject))}
  </head>
  <body>
${render(h(StoryPage, { atlas: about.atlas, subject, story }))}
  </body>
</html>
`;
}
