// What a page tells machines about itself: the data, and the page as a work made of them.

import { textIn } from "#model/text.ts";
import { cardSize } from "./cardFigure.ts";
import { type AboutData, atlasDataset, author, licenceUrl, storyDataset } from "./dataset.ts";
import { openPath, type Subject } from "./subjects.ts";

type Ld = Readonly<Record<string, unknown>>;

/** `cited`: with every source of the atlas (some hundred), which is for a file of its own. */
export function linkedData(about: AboutData, subject: Subject, cited = false): Ld {
  const parts = subject.story
    ? [storyDataset(about, subject, subject.story), storyWork(about, subject)]
    : [atlasDataset(about, cited), appWork(about, subject)];
  return { "@context": "https://schema.org", "@graph": parts };
}

function pageWork({ atlas, address }: AboutData, { title, summary, folder, picture, language }: Subject): Ld {
  return {
    "@type": ["CreativeWork", "Map"],
    name: title,
    description: summary,
    url: address.from(folder, folder),
    inLanguage: language,
    license: licenceUrl(atlas.manifest.licence),
    creator: { "@type": "Organization", name: author },
    isAccessibleForFree: true,
    image: {
      "@type": "ImageObject",
      url: address.from(folder, picture),
      width: cardSize.width,
      height: cardSize.height,
    },
  };
}

function appWork(about: AboutData, subject: Subject): Ld {
  const { address } = about;
  return { ...pageWork(about, subject), inLanguage: ["en", "it"], isBasedOn: { "@id": address.from("", "#data") } };
}

function storyWork(about: AboutData, subject: Subject): Ld {
  const { address } = about;
  const { story, folder, language } = subject;
  if (!story) return {};
  return {
    ...pageWork(about, subject),
    isBasedOn: [{ "@id": `${address.from(folder, folder)}#data` }, { "@id": address.from(folder, "#data") }],
    hasPart: story.scenes
      .filter(({ kind }) => kind !== "sources")
      .map((scene, at) => ({
        "@type": "CreativeWork",
        position: at + 1,
        name: textIn(scene.title, language),
        ...(textIn(scene.text, language) ? { description: textIn(scene.text, language) } : {}),
        url: address.from(folder, openPath(subject, scene.id)),
      })),
  };
}
