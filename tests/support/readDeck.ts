// A PPTX as any reader of packages sees it: parts, their relations, and the trees of slides.

import { XMLParser, XMLValidator } from "fast-xml-parser";
import { unzipSync } from "fflate";

/** An element: its name, attributes and children; text stands in `#text`. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

export interface ReadDeck {
  readonly parts: ReadonlyMap<string, string>;
  readonly trees: ReadonlyMap<string, Element>;
  /** What an independent reader would stumble over, in words; [] when nothing. */
  readonly problems: readonly string[];
}

type Ordered = Readonly<Record<string, unknown>> & { readonly ":@"?: Readonly<Record<string, string>> };

export function readDeck(bytes: Uint8Array): ReadDeck {
  const files = unzipSync(bytes);
  const parts = new Map(Object.entries(files).map(([name, data]) => [name, new TextDecoder("utf-8").decode(data)]));
  const trees = new Map<string, Element>();
  const problems: string[] = [];
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    trimValues: false,
    parseTagValue: false,
    parseAttributeValue: false,
  });
  for (const [name, text] of parts) {
    const valid = XMLValidator.validate(text);
    if (valid !== true) problems.push(`${name}: ${valid.err.msg} in line ${valid.err.line}`);
    const [root] = (parser.parse(text) as Ordered[]).map(elementOf).filter(({ name: tag }) => !tag.startsWith("?"));
    if (root) trees.set(name, root);
    if (/NaN|Infinity|undefined|\[object/.test(text)) problems.push(`${name}: holds a value that is none`);
  }
  problems.push(...relationProblems(parts, trees), ...typeProblems(parts, trees));
  for (const [name, tree] of trees)
    if (/slides\/slide\d+\.xml$/.test(name)) problems.push(...slideProblems(name, tree));
  return { parts, trees, problems };
}

function elementOf(node: Ordered): Element {
  const name = Object.keys(node).find((key) => key !== ":@") ?? "";
  const inner = node[name];
  const children = Array.isArray(inner) ? (inner as Ordered[]) : [];
  const text = children.map(({ "#text": words }) => (typeof words === "string" ? words : "")).join("");
  return {
    name,
    attributes: node[":@"] ?? {},
    text,
    children: children.filter((child) => !("#text" in child)).map(elementOf),
  };
}

/** The element and all below it, in the order of the file. */
export function all(element: Element | undefined, name?: string): readonly Element[] {
  if (!element) return [];
  const below = element.children.flatMap((child) => all(child, name));
  return name === undefined || element.name === name ? [element, ...below] : below;
}

function relationProblems(parts: ReadonlyMap<string, string>, trees: ReadonlyMap<string, Element>): readonly string[] {
  return [...trees].flatMap(([name, tree]) => {
    if (!name.endsWith(".rels")) return [];
    const owner = name.replace("_rels/", "").replace(/\.rels$/, "");
    const relations = all(tree, "Relationship").map(({ attributes }) => attributes);
    const ids = relations.map(({ Id }) => Id);
    const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
    const missing = relations
      .filter(({ TargetMode }) => TargetMode !== "External")
      .map(({ Target = "" }) => new URL(Target, `file:///${owner}`).pathname.slice(1))
      .filter((target) => !parts.has(target));
    const used = [...(parts.get(owner) ?? "").matchAll(/r:(?:id|embed|link)="([^"]*)"/g)].map(([, id = ""]) => id);
    const unknown = used.filter((id) => !ids.includes(id));
    return [
      ...twice.map((id) => `${name}: ${id} is there twice`),
      ...missing.map((target) => `${name}: ${target} is not in the package`),
      ...unknown.map((id) => `${owner}: ${id} leads nowhere`),
    ];
  });
}

function typeProblems(parts: ReadonlyMap<string, string>, trees: ReadonlyMap<string, Element>): readonly string[] {
  const types = trees.get("[Content_Types].xml");
  const overrides = all(types, "Override").map(({ attributes }) => attributes["PartName"]?.slice(1) ?? "");
  const defaults = all(types, "Default").map(({ attributes }) => attributes["Extension"] ?? "");
  return [
    ...overrides.filter((part) => !parts.has(part)).map((part) => `[Content_Types].xml: ${part} is not in the package`),
    ...[...parts.keys()]
      .filter((part) => part !== "[Content_Types].xml" && !overrides.includes(part))
      .filter((part) => !defaults.includes(part.split(".").at(-1) ?? ""))
      .map((part) => `${part}: has no content type`),
  ];
}

/** Children in the order that ECMA-376 gives them; PowerPoint offers to repair what stands otherwise. */
const orders: Readonly<Record<string, readonly string[]>> = {
  "p:sld": ["p:cSld", "p:clrMapOvr", "p:transition", "p:timing"],
  "p:cSld": ["p:bg", "p:spTree"],
  "p:sp": ["p:nvSpPr", "p:spPr", "p:style", "p:txBody"],
  "p:grpSp": ["p:nvGrpSpPr", "p:grpSpPr", "p:sp", "p:grpSp"],
  "p:nvSpPr": ["p:cNvPr", "p:cNvSpPr", "p:nvPr"],
  "p:nvGrpSpPr": ["p:cNvPr", "p:cNvGrpSpPr", "p:nvPr"],
  "p:cNvPr": ["a:hlinkClick", "a:hlinkHover", "a:extLst"],
  "p:spPr": ["a:xfrm", "a:custGeom", "a:prstGeom", "a:noFill", "a:solidFill", "a:gradFill", "a:pattFill", "a:ln"],
  "a:xfrm": ["a:off", "a:ext", "a:chOff", "a:chExt"],
  "a:custGeom": ["a:avLst", "a:gdLst", "a:ahLst", "a:cxnLst", "a:rect", "a:pathLst"],
  "a:ln": ["a:noFill", "a:solidFill", "a:gradFill", "a:prstDash", "a:custDash", "a:round", "a:bevel", "a:miter"],
  "a:gradFill": ["a:gsLst", "a:lin"],
  "p:txBody": ["a:bodyPr", "a:lstStyle", "a:p"],
  "a:pPr": ["a:lnSpc", "a:spcBef", "a:spcAft", "a:buNone"],
  "a:rPr": ["a:ln", "a:noFill", "a:solidFill", "a:effectLst", "a:latin", "a:ea", "a:cs", "a:hlinkClick"],
};
/** Values that must be whole; those of the second list not negative either. */
const whole = /^-?\d+$/;
const numbers = new Set(["x", "y", "cx", "cy", "w", "h", "sz", "spc", "rot", "ang", "pos", "d", "sp", "rad"]);
const notNegative = new Set(["cx", "cy", "w", "h", "sz", "rot", "pos", "d", "sp"]);

function slideProblems(name: string, tree: Element): readonly string[] {
  const elements = all(tree);
  const ids = elements.filter((each) => each.name === "p:cNvPr").map(({ attributes }) => attributes["id"]);
  const problems = ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${name}: shape ${id} is there twice`);
  for (const { name: tag, attributes, children } of elements) {
    const order = orders[tag];
    const places = order
      ? children.map((child) => (tag === "p:grpSp" && child.name === "p:grpSp" ? 2 : order.indexOf(child.name)))
      : [];
    if (places.includes(-1)) problems.push(`${name}: ${tag} knows no ${children[places.indexOf(-1)]?.name}`);
    if (places.some((place, at) => place < (places[at - 1] ?? 0)))
      problems.push(`${name}: children of ${tag} out of order`);
    for (const [key, value] of Object.entries(attributes)) {
      if (!numbers.has(key) || !tag.startsWith("a:") || tag === "a:cs") continue;
      if (!whole.test(value)) problems.push(`${name}: ${tag} ${key}="${value}" is not whole`);
      else if (notNegative.has(key) && Number(value) < 0)
        problems.push(`${name}: ${tag} ${key}="${value}" is negative`);
    }
  }
  return problems;
}
