// A stroke that fades: its one colour under a soft mask (ISO 32000-1, 11.6.5.3), so that what lies beneath shows through.
type Point = readonly [x: number, y: number];

/** What pdfkit keeps of a page and of itself that its types leave out. */
interface Inner {
  readonly _ctm: readonly [number, number, number, number, number, number];
  readonly page: { readonly ext_gstates: Record<string, unknown> };
}

/** Lets what is drawn next show by `alphas[0]` at `from` and by `alphas[1]` at `to`, until the next restore(). `box` holds all of it. */
export function fadingMask(
  doc: PDFKit.PDFDocument,
  [from, to]: readonly [from: Point, to: Point],
  alphas: readonly [number, number],
  [x, y, width, height]: readonly [number, number, number, number],
): void {
  const inner = doc as unknown as Inner;
  const [a, b, c, d, e, f] = inner._ctm;
  const onPage = ([px, py]: Point): Point => [a * px + c * py + e, b * px + d * py + f];
  const corners = [onPage([x, y]), onPage([x + width, y + height])] as const;
  const xs = corners.map(([px]) => px);
  const ys = corners.map(([, py]) => py);
  const ramp = doc.ref({ FunctionType: 2, Domain: [0, 1], C0: [alphas[0]], C1: [alphas[1]], N: 1 });
  ramp.end(undefined);
  const shading = doc.ref({
    ShadingType: 2,
    ColorSpace: "DeviceGray",
    Coords: [...onPage(from), ...onPage(to)],
    Function: ramp,
    Extend: [true, true],
  });
  shading.end(undefined);
  const form = doc.ref({
    Type: "XObject",
    Subtype: "Form",
    FormType: 1,
    BBox: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)],
    // The mask is set under the page's own turned system; its numbers are already the page's.
    Matrix: inverse(inner._ctm),
    Group: { Type: "Group", S: "Transparency", CS: "DeviceGray" },
    Resources: { Shading: { Sh0: shading } },
  });
  form.end("/Sh0 sh");
  const state = doc.ref({ Type: "ExtGState", SMask: { Type: "Mask", S: "Luminosity", G: form } });
  state.end(undefined);
  const name = `Fade${Object.keys(inner.page.ext_gstates).length}`;
  inner.page.ext_gstates[name] = state;
  doc.addContent(`/${name} gs`);
}

type Matrix = readonly [number, number, number, number, number, number];

function inverse([a, b, c, d, e, f]: Matrix): Matrix {
  const det = a * d - b * c;
  return [d / det, -b / det, -c / det, a / det, (c * f - d * e) / det, (b * e - a * f) / det];
}
