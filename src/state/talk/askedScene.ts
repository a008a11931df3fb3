/** The scene that an address asks for, as an index: its id, or its number from 1; null when the story has no such scene. */
export function askedScene(scenes: readonly { readonly id: string }[], asked: string | null): number | null {
  if (asked === null) return 0;
  const byId = scenes.findIndex(({ id }) => id === asked);
  if (byId >= 0) return byId;
  const number = /^\d{1,3}$/.test(asked) ? Number(asked) - 1 : -1;
  return number >= 0 && number < scenes.length ? number : null;
}
