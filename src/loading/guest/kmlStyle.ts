// KML's styles as simplestyle. Icons are pictures elsewhere, and are never fetched.
import { allOf, childOf, childrenOf, textOf, type XmlElement } from "./parseXml.ts";

/** Properties of simplestyle. */
export type KmlStyle = Readonly<Record<string, unknown>>;

/** Shared styles by "#id"; a StyleMap stands for its normal state. */
export function sharedStyles(root: XmlElement): ReadonlyMap<string, KmlStyle> {
  const styles = new Map<string, KmlStyle>();
  for (const style of allOf(root, "Style")) {
    const id = style.getAttribute("id");
    if (id) styles.set(`#${id}`, readKmlStyle(style));
  }
  for (const map of allOf(root, "StyleMap")) {
    const id = map.getAttribute("id");
    const style = id ? ofMap(map, styles) : null;
    if (id && style) styles.set(`#${id}`, style);
  }
  return styles;
}

function ofMap(map: XmlElement, styles: ReadonlyMap<string, KmlStyle>): KmlStyle | null {
  for (const pair of childrenOf(map)) {
    if (pair.localName !== "Pair" || textOf(pair, "key") !== "normal") continue;
    const inner = childOf(pair, "Style");
    return inner ? readKmlStyle(inner) : (styles.get(textOf(pair, "styleUrl") ?? "") ?? null);
  }
  return null;
}

export function readKmlStyle(style: XmlElement): KmlStyle {
  const [icon, line, area] = [childOf(style, "IconStyle"), childOf(style, "LineStyle"), childOf(style, "PolyStyle")];
  const scale = Number(textOf(icon, "scale") ?? 1);
  const found: [string, unknown][] = [
    ["marker-color", colourOf(icon).colour],
    ["marker-size", icon && textOf(icon, "scale") ? (scale < 0.8 ? "small" : scale > 1.3 ? "large" : "medium") : null],
    ["stroke", colourOf(line).colour],
    ["stroke-opacity", textOf(area, "outline") === "0" ? 0 : colourOf(line).opacity],
    ["stroke-width", textOf(line, "width")],
    ["fill", colourOf(area).colour],
    ["fill-opacity", textOf(area, "fill") === "0" ? 0 : colourOf(area).opacity],
  ];
  return Object.fromEntries(found.filter(([, value]) => value !== null));
}

/** KML writes aabbggrr. */
function colourOf(of: XmlElement | null): { readonly colour: string | null; readonly opacity: number | null } {
  const text = textOf(of, "color");
  if (text === null) return { colour: null, opacity: null };
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text);
  if (!parts) return { colour: text, opacity: null };
  const [, alpha = "", blue = "", green = "", red = ""] = parts;
  return { colour: `#${red}${green}${blue}`, opacity: Math.round((Number.parseInt(alpha, 16) / 255) * 1000) / 1000 };
}
