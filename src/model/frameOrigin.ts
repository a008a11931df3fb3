/** Scheme, host and port of a page, as `event.origin` writes them: "https://example.org". */
export type FrameOrigin = string & { readonly isOrigin: true };

/** The origin that a text names, or null: http or https, nothing after the port. */
export function frameOrigin(text: string): FrameOrigin | null {
  const form = /^https?:\/\/[^/?#@\s]+\/?$/i;
  if (text.length > 300 || !form.test(text)) return null;
  try {
    return new URL(text).origin as FrameOrigin;
  } catch {
    return null;
  }
}
