import type { JsonFault } from "./findJsonFault.ts";

/** A text that strict parsing refuses; `fault` says where. */
export class NotJson extends Error {
  override readonly name = "NotJson";
  readonly fault: JsonFault;
  constructor(fault: JsonFault) {
    super(`${fault.kind} at line ${fault.line}, column ${fault.column}`);
    this.fault = fault;
  }
}
