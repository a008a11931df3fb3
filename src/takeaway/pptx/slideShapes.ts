// What a slide is built of: shapes with numbers of their own, and groups of them.
import { xml } from "./xml.ts";

/** [x, y, width, height] in EMU, whole. */
export type Box = readonly [x: number, y: number, width: number, height: number];

export interface Drawn {
  readonly box: Box;
  readonly xml: string;
}

/** Gives every shape of a slide its number and its links theirs. */
export interface SlideNumbers {
  /** p:cNvPr of a new shape. `told` = what a screen reader says instead of the name; null = nothing, it is decoration. */
  readonly properties: (shape: {
    readonly name: string;
    readonly told?: string | null;
    readonly href?: string | null;
  }) => string;
  /** Relationship id to address, in the order of the slide. */
  readonly links: ReadonlyMap<string, string>;
}

/** Numbers from 2: the slide's own tree has 1. Link ids come after those of the layout and the notes. */
export function createSlideNumbers(): SlideNumbers {
  let next = 2;
  const byAddress = new Map<string, string>();
  const links = new Map<string, string>();
  const linkId = (address: string) => {
    const known = byAddress.get(address);
    if (known !== undefined) return known;
    const id = `rIdLink${byAddress.size + 1}`;
    byAddress.set(address, id);
    links.set(id, address);
    return id;
  };
  return {
    links,
    properties: ({ name, told, href }) => {
      const alt = typeof told === "string" && told !== "" ? ` descr="${xml(told)}"` : "";
      const click = href ? `<a:hlinkClick r:id="${linkId(href)}"/>` : "";
      const inner = click + (told === null ? decorative : "");
      const open = `<p:cNvPr id="${next++}" name="${xml(name.slice(0, 250))}"${alt}`;
      return inner === "" ? `${open}/>` : `${open}>${inner}</p:cNvPr>`;
    },
  };
}

/** Screen readers pass by what is marked so (Microsoft, [MS-ODRAWXML] 2.31.1.1). */
const decorative =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

/** Members keep the slide's own coordinates. null when there are none. */
export function groupXml(members: readonly Drawn[], properties: string): Drawn | null {
  if (members.length === 0) return null;
  const x = Math.min(...members.map(({ box }) => box[0]));
  const y = Math.min(...members.map(({ box }) => box[1]));
  const width = Math.max(...members.map(({ box }) => box[0] + box[2])) - x;
  const height = Math.max(...members.map(({ box }) => box[1] + box[3])) - y;
  const place = (off: string, ext: string) => `<a:${off} x="${x}" y="${y}"/><a:${ext} cx="${width}" cy="${height}"/>`;
  return {
    box: [x, y, width, height],
    xml: `<p:grpSp><p:nvGrpSpPr>${properties}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${place("off", "ext")}${place("chOff", "chExt")}</a:xfrm></p:grpSpPr>${members.map((each) => each.xml).join("")}</p:grpSp>`,
  };
}
