import type { CountryShape, World } from "./world.ts";

const shapes = new WeakMap<World, ReadonlyMap<string, readonly CountryShape[]>>();

/** A code may belong to several shapes. */
export function shapesOf(world: World, a3: string): readonly CountryShape[] {
  let byCode = shapes.get(world) as Map<string, CountryShape[]> | undefined;
  if (!byCode) {
    byCode = new Map();
    for (const shape of world.countries) {
      const list = byCode.get(shape.properties.a3);
      if (list) list.push(shape);
      else byCode.set(shape.properties.a3, [shape]);
    }
    shapes.set(world, byCode);
  }
  return byCode.get(a3) ?? [];
}
