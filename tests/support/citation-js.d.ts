// What the tests use of a reader of bibliographies that comes without types.
declare module "@citation-js/core" {
  export class Cite {
    constructor(input: string | object);
    readonly data: unknown;
  }
}
declare module "@citation-js/plugin-bibtex";
