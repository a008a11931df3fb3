/** @jsxRuntime automatic */
/** @jsxImportSource preact */
// A story as a page to read: what a shared link leads to, whole without any script. The map itself is one press away.
// JSX is told above because what loads vite.config.ts (Vite, knip) does not look into tsconfig.json.
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { Atlas, Source } from "#model/atlas.ts";
import { type Scene, type Story, sourcesOfStory } from "#model/story.ts";
import { type Language, textIn } from "#model/text.ts";
import { readSceneView } from "#state/talk/scenePose.ts";
import { cardSize } from "./cardFigure.ts";
import { licenceUrl } from "./dataset.ts";
import { relative } from "./homeAddress.ts";
import { pageWords } from "./pageWords.ts";
import { openPath, type Subject } from "./subjects.ts";

interface Props {
  readonly atlas: Atlas;
  readonly subject: Subject;
  readonly story: Story;
}

export function StoryPage({ atlas, subject, story }: Props) {
  const { language, folder, title, summary, picture } = subject;
  const own = pageWords[language];
  const words = wordsOf(language);
  const { manifest } = atlas;
  const to = (path: string) => relative(folder, path);
  const open = to(openPath(subject));
  const cited = sourcesOfStory(story);
  const told = story.scenes.filter(({ kind }) => kind !== "sources");
  const first = story.scenes[0];
  const time = first ? readSceneView(first.view, atlas).pose.time : null;
  const other: Language = language === "en" ? "it" : "en";
  return (
    <>
      <header class="head">
        <a class="brand" href={to(language === "en" ? "" : `?lang=${language}`)}>
          <img src={to("icons/mark.svg")} width="32" height="32" alt="" />
          {subject.atlas}
        </a>
        <p>{textIn(manifest.subtitle, language)}</p>
        <nav aria-label={own.languageNav}>
          <a href={language === "en" ? "it/" : "../"} hreflang={other} lang={other}>
            {own.otherLanguage}
          </a>
        </nav>
      </header>
      <main>
        <section class="cover" aria-labelledby="title">
          <div class="cover-words">
            <h1 id="title">{title}</h1>
            <p class="lead">{summary}</p>
            <p class="ways">
              <a class="open" href={open}>
                {own.open}
              </a>
              <a class="present" href={`${open}&present=1`}>
                {own.present}
              </a>
            </p>
            <p class="quiet">
              {own.scenesCount(story.scenes.length)}. {words.say("asOfDay", { date: words.date(manifest.asOf) })}.
              {time === null ? "" : ` ${own.map(words.date(time))}.`}
            </p>
          </div>
          <a class="plate" href={open}>
            <picture>
              <source type="image/webp" srcset={to(picture.replace(/png$/, "webp"))} />
              <img src={to(picture)} width={cardSize.width} height={cardSize.height} alt={own.openMap(title)} />
            </picture>
          </a>
        </section>
        <section aria-labelledby="scenes">
          <h2 id="scenes" class="hidden">
            {own.scenes}
          </h2>
          <ol class="scenes">
            {told.map((scene) => (
              <SceneWords key={scene.id} scene={scene} subject={subject} cited={cited} />
            ))}
          </ol>
        </section>
        <section class="sources" aria-labelledby="sources">
          <h2 id="sources">
            {told.length < story.scenes.length ? <span>{story.scenes.length}</span> : null}
            {own.sources}
          </h2>
          <ol>
            {cited.map((id, at) => {
              const source = atlas.sourceById.get(id);
              return (
                <li key={id} id={`source-${at + 1}`}>
                  {source ? <SourceWords source={source} language={language} /> : id}
                </li>
              );
            })}
          </ol>
        </section>
      </main>
      <footer class="foot">
        <h2>{own.about}</h2>
        <p>
          {own.data} {subject.atlas},{" "}
          <a href={licenceUrl(manifest.licence)} rel="license">
            {manifest.licence}
          </a>
          . {words.say("asOfDay", { date: words.date(manifest.asOf) })}.{" "}
          {own.baseMap(atlas.naming.basemap.name, atlas.naming.basemap.licence)} {own.schematic} {own.borders}
        </p>
        {namesIn(atlas, story, language).map((note) => (
          <p key={note}>{note}</p>
        ))}
        <p>
          <a href={to(`data/stories/${story.id}.json`)}>{own.storyData}</a>
        </p>
      </footer>
    </>
  );
}

interface SceneProps {
  readonly scene: Scene;
  readonly subject: Subject;
  readonly cited: readonly string[];
}

function SceneWords({ scene, subject, cited }: SceneProps) {
  const { language, folder } = subject;
  const own = pageWords[language];
  const [text, notes] = [textIn(scene.text, language), textIn(scene.notes, language)];
  const numbers = [...new Set(scene.sources.map(({ source }) => cited.indexOf(source) + 1))].sort((a, b) => a - b);
  return (
    <li id={scene.id}>
      <h3>
        <a href={relative(folder, openPath(subject, scene.id))}>{textIn(scene.title, language)}</a>
      </h3>
      <div>
        {text ? <p>{text}</p> : null}
        {numbers.length > 0 ? (
          <p class="quiet cites">
            {own.sources}
            {numbers.map((number) => (
              <a key={number} href={`#source-${number}`}>
                {number}
              </a>
            ))}
          </p>
        ) : null}
        {notes ? (
          <details>
            <summary>{own.notes}</summary>
            {notes.split(/\n\s*\n/).map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </details>
        ) : null}
      </div>
    </li>
  );
}

function SourceWords({ source, language }: { readonly source: Source; readonly language: Language }) {
  const { title, publisher, date, url, kind } = source;
  const day = date ? wordsOf(language).date(date) : "";
  const linked = url !== null && /^https?:\/\//i.test(url);
  return (
    <>
      {publisher ? `${publisher}: ` : ""}
      {linked ? <a href={url}>{title}</a> : title}
      {day ? `, ${day}` : ""}
      {linked || kind === "knowledge" ? "" : ` (${pageWords[language].noAddress})`}
    </>
  );
}

/** A name with an asterisk stands on no page without what the asterisk says. */
function namesIn({ naming }: Atlas, story: Story, language: Language): readonly string[] {
  const all = [story, ...story.scenes]
    .flatMap((part) => ("summary" in part ? [part.title, part.summary] : [part.title, part.text, part.notes]))
    .map((text) => textIn(text, language))
    .join("\n");
  return naming.names.flatMap(({ name, note }) => {
    const own = textIn(name, language);
    return own.endsWith("*") && all.includes(own) ? [`${own}: ${textIn(note, language).replace(/^\*\s*/, "")}`] : [];
  });
}
