// oEmbed 1.0 (oembed.com), as a file: what a program puts into its own page when somebody pastes our address.
// A file answers the same whatever it is asked: `maxwidth`, `maxheight` and `url` are not honoured, and there is no XML.
import { frameAllow, frameReferrer } from "#model/frame/frameRights.ts";
import { frameQuery, usualFrame } from "#model/frameRequest.ts";
import { cardSize } from "./cardFigure.ts";
import { escaped } from "./escaped.ts";
import type { HomeAddress } from "./homeAddress.ts";
import type { Subject } from "./subjects.ts";

export interface Oembed {
  readonly type: "rich";
  readonly version: "1.0";
  readonly title: string;
  readonly author_name: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds. */
  readonly cache_age: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

const frame = { width: 960, height: 600 } as const;
const day = 86_400;

/** null where the home is not known: a frame on another page needs its whole address. */
export function oembedOf(subject: Subject, author: string, address: HomeAddress): Oembed | null {
  const { story, language, title, atlas } = subject;
  const query = frameQuery(usualFrame);
  if (story) query.set("story", story.id);
  query.set("lang", language);
  const [home, source, picture] = [
    address.whole(""),
    address.whole(`embed.html?${query.toString()}`),
    address.whole(subject.picture),
  ];
  if (home === null || source === null || picture === null) return null;
  const named = story ? `${atlas}: ${title}` : `${title}: ${subject.summary}`;
  return {
    type: "rich",
    version: "1.0",
    title: named,
    author_name: author,
    provider_name: atlas,
    provider_url: home,
    cache_age: day,
    thumbnail_url: picture,
    thumbnail_width: cardSize.width,
    thumbnail_height: cardSize.height,
    html: [
      `<iframe src="${escaped(source)}" title="${escaped(named)}" width="${frame.width}" height="${frame.height}"`,
      `loading="lazy" style="max-width:100%;border:0" allow="${frameAllow}"`,
      `referrerpolicy="${frameReferrer}"></iframe>`,
    ].join(" "),
    ...frame,
  };
}
