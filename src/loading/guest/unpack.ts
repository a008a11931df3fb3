// gzip with a limit on what comes out: a few bytes can hold gigabytes.
/** Rejects where the bytes are no gzip, or hold more than `most`. */
export async function unpack(packed: ArrayBuffer, most: number): Promise<ArrayBuffer> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  const reader = stream.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(parts).arrayBuffer();
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new RangeError(`More than ${most} bytes come out`);
    }
    parts.push(value);
  }
}
