/**
 * The wish for a height in the forms that hosts listen for: our own, that of Datawrapper's embeds (which many newsrooms hear), AMP's, and the
 * text that Medium, Embedly and Flourish know. `src` is the frame's address as its host wrote it.
 */
export function heightMessages(height: number, src: string, name: string | null): readonly unknown[] {
  return [
    { source: "entente", v: 1, type: "height", payload: { height }, height },
    { "datawrapper-height": { [name ?? "entente"]: height } },
    { sentinel: "amp", type: "embed-size", height },
    JSON.stringify({ src, context: "iframe.resize", height }),
  ];
}
