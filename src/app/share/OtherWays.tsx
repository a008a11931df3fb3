import { CodeBox } from "./CodeBox.tsx";
import { possibleChoice } from "./embedAddress.ts";
import { elementCode, type FrameToWrite, markdownLink } from "./embedCode.ts";
import type { ShareWords } from "./shareWords.ts";

interface Props {
  readonly frame: FrameToWrite;
  readonly link: string;
  readonly words: ShareWords;
}

/** For pages that take no frame, or want more than one. */
export function OtherWays({ frame, link, words }: Props) {
  const oembed = oembedPage(frame);
  return (
    <details class="share-others">
      <summary>{words.others}</summary>
      <CodeBox label={words.element} says={words.elementSays} text={elementCode(frame)} words={words} />
      <CodeBox label={words.markdown} says={words.markdownSays} text={markdownLink(frame.title, link)} words={words} />
      {oembed ? <CodeBox label={words.oembed} says={words.oembedSays} text={oembed} words={words} /> : null}
    </details>
  );
}

/** The page of a shipped story, which names its oEmbed file; null where the build knows no address to write into one. */
function oembedPage({ home, view, choice }: FrameToWrite): string | null {
  if (document.querySelector('link[type="application/json+oembed"]') === null) return null;
  if (possibleChoice(view, choice).subject === "view" || view.scene === null) return null;
  const inItalian = choice.language === "it" ? "it/" : "";
  return new URL(`stories/${view.scene.story}/${inItalian}`, home).href;
}
