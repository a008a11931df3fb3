// Many short texts as UTF-8 in large blocks: a third of what strings take, and nothing for the garbage collector to walk.
import { counts } from "./column.ts";

const usualBlock = 1 << 20;

export interface TextStore {
  readonly length: number;
  add(text: string): void;
  at(index: number): string;
  drop(): void;
}

export function createTextStore(): TextStore {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  let blocks: Uint8Array[] = [];
  let used = 0;
  const blockOf = counts();
  const startOf = counts();
  const lengthOf = counts();
  return {
    get length() {
      return lengthOf.length;
    },
    add(text) {
      // A UTF-16 unit never takes more than three bytes.
      const most = text.length * 3;
      let block = blocks.at(-1);
      if (!block || block.length - used < most) {
        block = new Uint8Array(Math.max(usualBlock, most));
        blocks.push(block);
        used = 0;
      }
      const { written } = encoder.encodeInto(text, block.subarray(used));
      blockOf.push(blocks.length - 1);
      startOf.push(used);
      lengthOf.push(written);
      used += written;
    },
    at(index) {
      const start = startOf.at(index);
      return decoder.decode(blocks[blockOf.at(index)]?.subarray(start, start + lengthOf.at(index)));
    },
    drop() {
      blocks = [];
      used = 0;
      for (const column of [blockOf, startOf, lengthOf]) column.drop();
    },
  };
}
