// Names of the layers of a Mapbox vector tile, for archives that do not list them. Throws where the bytes are none.
import { type BufferPosition, readVarint } from "pmtiles";

const layerField = 3;
const nameField = 1;

/** Each length-delimited field of a protocol buffer message: its number and its bytes. */
function* fieldsOf(bytes: Uint8Array): Generator<readonly [number, Uint8Array]> {
  const at: BufferPosition = { buf: bytes, pos: 0 };
  while (at.pos < bytes.length) {
    const tag = readVarint(at);
    const wire = tag & 7;
    if (wire === 0) readVarint(at);
    else if (wire === 1) at.pos += 8;
    else if (wire === 5) at.pos += 4;
    else if (wire === 2) {
      const length = readVarint(at);
      if (!(length >= 0) || at.pos + length > bytes.length) throw new RangeError("The tile ends too early");
      yield [tag >>> 3, bytes.subarray(at.pos, at.pos + length)];
      at.pos += length;
    } else throw new RangeError("No protocol buffer");
  }
}

export function layersOfTile(bytes: Uint8Array): string[] {
  const names: string[] = [];
  for (const [field, layer] of fieldsOf(bytes))
    if (field === layerField)
      for (const [inner, name] of fieldsOf(layer)) if (inner === nameField) names.push(new TextDecoder().decode(name));
  return names;
}
