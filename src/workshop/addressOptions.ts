import { Refusal } from "./refusal.ts";

export interface AddressOptions {
  readonly port: number;
  /** Null: this machine only. */
  readonly host: string | null;
  /** The path the folder is served under. */
  readonly under: string;
  /** Folder of the atlas to build; null = this project's own. */
  readonly data: string | null;
}

const everyAddress = "0.0.0.0";

function readPort(text: string | undefined): number {
  const port = Number(text);
  if (text === undefined || !/^\d+$/.test(text) || port < 1 || port > 65535) {
    throw new Refusal(`--port wants a number from 1 to 65535, not ${text === undefined ? "nothing" : `"${text}"`}.`);
  }
  return port;
}

function readUnder(text: string | undefined): string {
  if (!text?.startsWith("/")) throw new Refusal("--under wants a path that starts with a slash, such as /atlas/.");
  return text.endsWith("/") ? text : `${text}/`;
}

function readData(text: string | undefined): string {
  if (!text)
    throw new Refusal(
      "--data wants the folder of an atlas, such as my-atlas (npm run new-atlas -- my-atlas writes one).",
    );
  return text;
}

/** `--port N`, `--host [address]`, `--under /path/`, `--data folder`; `--port=N` and so on are the same. */
export function readAddressOptions(args: readonly string[]): AddressOptions {
  const words = args.flatMap((arg) => (arg.startsWith("--") ? arg.split(/=(.*)/s, 2) : [arg]));
  let port = 4173;
  let host: string | null = null;
  let under = "/";
  let data: string | null = null;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    const next = words[at + 1];
    const value = next?.startsWith("--") ? undefined : next;
    if (word === "--port") port = readPort(value);
    else if (word === "--host") host = value ?? everyAddress;
    else if (word === "--under") under = readUnder(value);
    else if (word === "--data") data = readData(value);
    else
      throw new Refusal(
        `"${word}" is not known here; there are --port N, --host [address], --under /path/ and --data folder.`,
      );
    if (value !== undefined) at += 1;
  }
  return { port, host, under, data };
}
