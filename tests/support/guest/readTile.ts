// Reads a Mapbox vector tile (specification 2.1) back, plainly: what was written is not read with the writer's own package.
export interface ReadMark {
  readonly id: number | null;
  readonly type: number;
  readonly tags: ReadonlyMap<string, string | number>;
  /** Tile units. */
  readonly lines: readonly (readonly (readonly [x: number, y: number])[])[];
}

type Field = readonly [number: number, value: number | Uint8Array];

function* fields(bytes: Uint8Array): Generator<Field> {
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let power = 1; ; power *= 128) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 127) * power;
      if (byte < 128) return value;
    }
  };
  while (at < bytes.length) {
    const tag = varint();
    if ((tag & 7) === 0) yield [tag >>> 3, varint()];
    else if ((tag & 7) === 2) {
      const length = varint();
      at += length;
      yield [tag >>> 3, bytes.subarray(at - length, at)];
    } else throw new Error(`Wire type ${tag & 7}`);
  }
}

const numbers = (bytes: Uint8Array): number[] => {
  const out: number[] = [];
  let [value, power] = [0, 1];
  for (const byte of bytes) {
    value += (byte & 127) * power;
    power *= 128;
    if (byte >= 128) continue;
    out.push(value);
    [value, power] = [0, 1];
  }
  return out;
};

const unzigzag = (value: number): number => (value % 2 === 1 ? -(value + 1) / 2 : value / 2);

function linesOf(commands: readonly number[]): [number, number][][] {
  const lines: [number, number][][] = [];
  let [x, y, at] = [0, 0, 0];
  while (at < commands.length) {
    const command = commands[at++] as number;
    if ((command & 7) === 7) {
      const ring = lines.at(-1) as [number, number][];
      ring.push(ring[0] as [number, number]);
      continue;
    }
    for (let count = command >> 3; count > 0; count--) {
      x += unzigzag(commands[at++] as number);
      y += unzigzag(commands[at++] as number);
      if ((command & 7) === 1) lines.push([]);
      lines.at(-1)?.push([x, y]);
    }
  }
  return lines;
}

/** Layer names to their marks. */
export function readTile(bytes: ArrayBuffer | null): ReadonlyMap<string, readonly ReadMark[]> {
  const layers = new Map<string, readonly ReadMark[]>();
  for (const [field, layer] of fields(new Uint8Array(bytes ?? new ArrayBuffer(0)))) {
    if (field !== 3 || typeof layer === "number") continue;
    const inner = [...fields(layer)];
    const all = (wanted: number) => inner.flatMap(([number, value]) => (number === wanted ? [value] : []));
    const text = (value: number | Uint8Array | undefined) => new TextDecoder().decode(value as Uint8Array);
    const keys = all(3).map(text);
    const values = all(4).map((value) => {
      const [[kind, held] = [0, 0]] = fields(value as Uint8Array);
      return kind === 1 ? text(held) : (held as number);
    });
    const marks = all(2).map((feature): ReadMark => {
      const told = new Map(fields(feature as Uint8Array));
      const tags = numbers((told.get(2) as Uint8Array) ?? new Uint8Array());
      const pairs = tags.flatMap((tag, index): [string, string | number][] =>
        index % 2 === 0 ? [[keys[tag] as string, values[tags[index + 1] as number] as string | number]] : [],
      );
      return {
        id: (told.get(1) as number | undefined) ?? null,
        type: told.get(3) as number,
        tags: new Map(pairs),
        lines: linesOf(numbers(told.get(4) as Uint8Array)),
      };
    });
    layers.set(text(all(1)[0]), marks);
  }
  return layers;
}
