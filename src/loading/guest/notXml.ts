export type XmlFaultKind = "doctype" | "ends-early" | "malformed" | "no-root";

/** A text that is not well-formed XML, or has a document type. */
export class NotXml extends Error {
  override readonly name = "NotXml";
  readonly kind: XmlFaultKind;
  /** From 1. */
  readonly line: number;
  readonly found: string;
  constructor(kind: XmlFaultKind, line: number, found: string) {
    super(`${kind} in line ${line}`);
    this.kind = kind;
    this.line = line;
    this.found = found;
  }
}
