// A list of numbers that grows in blocks: no copy when it grows, no object for each number, and all of it is given back at once.
type Numbers = Float64Array | Float32Array | Uint32Array | Uint8Array;

const shift = 16;
const block = 1 << shift;
const mask = block - 1;

export class Column<T extends Numbers> {
  readonly #make: (length: number) => T;
  #blocks: T[] = [];
  length = 0;

  constructor(make: (length: number) => T) {
    this.#make = make;
  }

  push(value: number): void {
    const at = this.length & mask;
    if (at === 0) this.#blocks.push(this.#make(block));
    (this.#blocks[this.length >>> shift] as T)[at] = value;
    this.length += 1;
  }

  /** Of an index below `length`; 0 for all others. */
  at(index: number): number {
    return this.#blocks[index >>> shift]?.[index & mask] ?? 0;
  }

  drop(): void {
    this.#blocks = [];
    this.length = 0;
  }
}

export const doubles = (): Column<Float64Array> => new Column((length) => new Float64Array(length));
export const singles = (): Column<Float32Array> => new Column((length) => new Float32Array(length));
export const counts = (): Column<Uint32Array> => new Column((length) => new Uint32Array(length));
export const bytes = (): Column<Uint8Array> => new Column((length) => new Uint8Array(length));
