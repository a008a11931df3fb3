// Names of files as CONVENTIONS.md has them: slug_scene_YYYY-MM-DD_vN.ext.

/** Lower case letters, digits and hyphens; what is none of these parts words. */
export function slugOf(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);
}

export interface FileNames {
  /** The name that the next such file would have. */
  next(slug: string, scene: string, day: string, extension: string): string;
  /** From now on that name is taken. */
  take(name: string): void;
}

/** Counts versions for as long as it lives: what is saved twice does not have the same name twice. */
export function fileNames(): FileNames {
  const taken = new Set<string>();
  return {
    next: (slug, scene, day, extension) => {
      for (let version = 1; ; version++) {
        const name = `${[slugOf(slug), slugOf(scene), day].filter(Boolean).join("_")}_v${version}.${extension}`;
        if (!taken.has(name)) return name;
      }
    },
    take: (name) => void taken.add(name),
  };
}
