// What can be shared by an address of its own: the app, and each story in each language; and where the files about it lie.
import { dateInWords } from "#encoding/words/dateInWords.ts";
import type { Atlas } from "#model/atlas.ts";
import type { Story } from "#model/story.ts";
import { type Language, languages, textIn } from "#model/text.ts";

export interface Subject {
  /** null = the app. */
  readonly story: Story | null;
  readonly language: Language;
  readonly title: string;
  /** One sentence. */
  readonly summary: string;
  /** The atlas's own name. */
  readonly atlas: string;
  /** All paths are relative to the build's folder; a folder's ends in "/" and the build's own is "". */
  readonly folder: string;
  readonly picture: string;
  readonly oembed: string;
  /** Of the picture. */
  readonly alt: string;
}

export function appSubject(atlas: Atlas): Subject {
  const { title, subtitle } = atlas.manifest;
  return subject(atlas, null, "en", textIn(title, "en"), textIn(subtitle, "en"), "", "app");
}

/** English first; a story's English page is its address, the Italian one lies below it. */
export function storySubjects(atlas: Atlas, story: Story): readonly Subject[] {
  return languages.map((language) => {
    const [title, summary] = [textIn(story.title, language), textIn(story.summary, language)];
    const below = language === "en" ? "" : `${language}/`;
    const name = language === "en" ? story.id : `${story.id}.${language}`;
    return subject(atlas, story, language, title, summary, `stories/${story.id}/${below}`, name);
  });
}

function subject(
  { manifest }: Atlas,
  story: Story | null,
  language: Language,
  title: string,
  summary: string,
  folder: string,
  name: string,
): Subject {
  const atlas = textIn(manifest.title, language);
  const day = dateInWords(manifest.asOf, language);
  const alt = {
    en: `Map of the atlas, with its title: ${title}. As of ${day}.`,
    it: `Carta dell’atlante, con il titolo: ${title}. Situazione: ${day}.`,
  }[language];
  return {
    story,
    language,
    title,
    summary,
    atlas,
    folder,
    picture: `cards/${name}.png`,
    oembed: `oembed/${name}.json`,
    alt,
  };
}

/** Address of what a subject opens, relative to the build's folder: in the language in which it was read. */
export function openPath({ story, language }: Subject, scene: string | null = null): string {
  if (story === null) return "";
  const query = new URLSearchParams({ story: story.id, ...(scene === null ? {} : { scene }), lang: language });
  return `?${query.toString()}`;
}
