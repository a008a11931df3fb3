/** Where one is within a story. */
export interface StoryStep {
  readonly story: string;
  readonly scene: string;
  /** From 0. */
  readonly at: number;
  /** How many scenes there are. */
  readonly of: number;
  /** Ids of the scenes beside it. */
  readonly previous: string | null;
  readonly next: string | null;
}

export function storyStep(
  { id, scenes }: { readonly id: string; readonly scenes: readonly { readonly id: string }[] },
  at: number,
): StoryStep {
  const scene = (index: number) => scenes[index]?.id ?? null;
  return { story: id, scene: scene(at) ?? "", at, of: scenes.length, previous: scene(at - 1), next: scene(at + 1) };
}
