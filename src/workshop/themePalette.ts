import { type ThemeName, themeNames } from "#model/pose.ts";
import type { AttributeValue, StillElement } from "#views/map/still/stillElement.ts";

const dropped = new Set(["vector-effect", "data-ref", "data-emphasis", "data-tie"]);

/** Three drawings of the same shape become one, whose colours and widths are custom properties where the themes differ. */
export class ThemePalette {
  readonly #names = new Map<string, string>();
  readonly #values: Readonly<Record<ThemeName, string[]>> = { light: [], dark: [], projector: [] };

  merged(light: StillElement, dark: StillElement, projector: StillElement): StillElement {
    const attrs: Record<string, AttributeValue> = {};
    for (const name of new Set([
      ...Object.keys(light.attrs),
      ...Object.keys(dark.attrs),
      ...Object.keys(projector.attrs),
    ])) {
      if (dropped.has(name)) continue;
      const [a, b, c] = [light.attrs[name], dark.attrs[name], projector.attrs[name]];
      attrs[name] = (a === b && b === c) || name === "class" || name === "d" ? a : this.#named(a, b, c);
    }
    const children = light.children?.map((child, at) => {
      const [inDark, inProjector] = [dark.children?.[at] ?? child, projector.children?.[at] ?? child];
      return this.merged(
        child,
        inDark.tag === child.tag ? inDark : child,
        inProjector.tag === child.tag ? inProjector : child,
      );
    });
    return {
      tag: light.tag,
      attrs,
      ...(children ? { children } : {}),
      ...(light.text === undefined ? {} : { text: light.text }),
    };
  }

  #named(...values: readonly AttributeValue[]): string {
    const key = values.join("|");
    let name = this.#names.get(key);
    if (name === undefined) {
      name = `--f${this.#names.size.toString(36)}`;
      this.#names.set(key, name);
      for (const [at, theme] of themeNames.entries()) this.#values[theme].push(`${name}:${values[at] ?? "initial"}`);
    }
    return `var(${name})`;
  }

  name(name: string, value: (theme: ThemeName) => string): void {
    for (const theme of themeNames) this.#values[theme].push(`${name}:${value(theme)}`);
  }

  css(): string {
    const block = (selector: string, theme: ThemeName): string => `${selector}{${this.#values[theme].join(";")}}`;
    return [
      block(".first-picture", "light"),
      `@media (prefers-color-scheme:dark){${block(":root:not([data-theme]) .first-picture", "dark")}}`,
      block(':root[data-theme="dark"] .first-picture', "dark"),
      block(':root[data-theme="projector"] .first-picture', "projector"),
    ].join("\n");
  }
}
