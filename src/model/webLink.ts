/**
 * The address if a link may be made of it: http or https, nothing around it or blank within (a sentence that begins with one is none),
 * no user's name before the host (which can pass for the host); else null.
 */
export function webLink(text: string | null | undefined): string | null {
  const address = text?.trim() ?? "";
  if (address.length > 2000 || /[\s<>"]/.test(address) || !URL.canParse(address)) return null;
  const url = new URL(address);
  const isWeb = url.protocol === "https:" || url.protocol === "http:";
  return isWeb && url.username === "" && url.password === "" ? url.href : null;
}
