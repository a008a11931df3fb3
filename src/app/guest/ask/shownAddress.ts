// An address as it may be shown to whoever is asked to trust it: no user, no password, the host as it is asked for (punycode).

export interface ShownAddress {
  /** In ASCII: what another alphabet writes begins with "xn--". */
  readonly host: string;
  readonly address: string;
  readonly login: boolean;
  /** Some of the name is in letters that can pass for others. */
  readonly foreignLetters: boolean;
}

/** What is no address is shown as it stands. */
export function shownAddress(url: string): ShownAddress {
  if (!URL.canParse(url)) return { host: url, address: url, login: false, foreignLetters: false };
  const parsed = new URL(url);
  const login = parsed.username !== "" || parsed.password !== "";
  parsed.username = "";
  parsed.password = "";
  return {
    host: parsed.host,
    address: parsed.href,
    login,
    foreignLetters: parsed.hostname.split(".").some((label) => label.startsWith("xn--")),
  };
}
