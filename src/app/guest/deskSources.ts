// Where readers' files come from: the disk, an address, what this browser kept. Another host is asked for nothing before the reader has agreed to it.
import type { TableMapping } from "#model/guest/guestTable.ts";
import type { NamedFiles } from "./brought.ts";
import type { KeptFiles } from "./deskContract.ts";
import type { GuestOrigin, Ready } from "./guestOrigin.ts";
import type { GuestQuestion } from "./guestQuestion.ts";

interface Lent {
  readonly kept: KeptFiles;
  readonly question: GuestQuestion;
  /** The page's own address. */
  readonly home: string;
}

export interface DeskSources {
  /** A folder that is an atlas is one file, packed. */
  ofFiles(files: NamedFiles): Promise<readonly GuestOrigin[]>;
  /** `inner`: of a zip, the file meant. */
  ofUrl(url: string, inner: string | null): GuestOrigin;
  /** What this browser kept under a hash; null where it has not. `name`: "outer.zip/inner.csv" for one file of a zip. */
  ofKept(hash: string, name: string): Promise<GuestOrigin | null>;
  /** False where another host would be asked and the reader says no. */
  mayFetch(origin: GuestOrigin, what: "data" | "atlas" | "tiles"): Promise<boolean>;
  keep(origin: GuestOrigin, ready: readonly Ready[]): Promise<void>;
  keepBytes(origin: GuestOrigin, hash: string): Promise<void>;
}

const fresh = { written: null, swap: false, mappings: new Map<string, TableMapping>(), only: null };
const lastOf = (path: string): string => path.split("/").at(-1) ?? path;

/** The last part of a path, as it was before it was written as an address. */
function nameOfUrl(url: string): string {
  const { pathname, host } = new URL(url);
  const last = pathname.split("/").findLast((part) => part !== "") ?? "";
  try {
    return decodeURIComponent(last) || host;
  } catch {
    return last || host;
  }
}

export function deskSources({ kept, question, home }: Lent): DeskSources {
  const agreed = new Set<string>();
  const mayFetch: DeskSources["mayFetch"] = async ({ source }, what) => {
    if (typeof source !== "string" || !URL.canParse(source)) return true;
    const { origin, host, protocol } = new URL(source);
    // What is no web address is refused by who would fetch it, with its reason.
    if (origin === new URL(home).origin || agreed.has(origin) || !/^https?:$/.test(protocol)) return true;
    const answer = await question.ask({
      kind: "consent",
      url: source,
      host,
      what: what === "data" && /\.pmtiles$/i.test(new URL(source).pathname) ? "tiles" : what,
    });
    if (answer.kind !== "agree") return false;
    agreed.add(origin);
    return true;
  };
  const ofKept = async (hash: string, name: string): Promise<GuestOrigin | null> => {
    const file = await kept.get(hash);
    if (!file) return null;
    const only = name.includes("/") ? [name] : null;
    return { ...fresh, name: file.name, source: file.blob, swap: file.swap, mappings: new Map(file.mappings), only };
  };
  const ofUrl: DeskSources["ofUrl"] = (url, inner) => {
    const absolute = URL.canParse(url, home) ? new URL(url, home).href : url;
    const name = URL.canParse(absolute) ? nameOfUrl(absolute) : url;
    return {
      ...fresh,
      name,
      source: absolute,
      written: url,
      only: inner === null ? null : [`${name}/${inner}`],
    };
  };
  return {
    ofUrl,
    ofKept,
    mayFetch,
    async ofFiles(files) {
      const manifest = files.length > 1 ? files.find(({ name }) => /(?:^|\/)atlas\.json$/.test(name)) : undefined;
      const folder = manifest?.name.slice(0, -"atlas.json".length);
      const own =
        folder === undefined ? [] : files.filter(({ name }) => name.startsWith(folder) && /json$/i.test(name));
      const packed: GuestOrigin[] = [];
      if (folder !== undefined) {
        const { zipOfFiles } = await import("#loading/guest/zipOfFiles.ts");
        const name = folder.split("/").at(-2) ?? "atlas";
        packed.push({ ...fresh, name, source: await zipOfFiles(own) });
      }
      const others = files.filter((each) => !own.includes(each));
      return [...packed, ...others.map(({ name, file }) => ({ ...fresh, name: lastOf(name), source: file }))];
    },
    async keep(origin, ready) {
      const [first] = ready;
      const { source } = origin;
      if (!first || typeof source === "string" || first.read.file.hash === "") return;
      const before = await kept.get(first.read.file.hash);
      const mappings = new Map([...(before?.mappings ?? []), ...origin.mappings]);
      for (const { read, mapping } of ready) if (mapping) mappings.set(read.file.name, mapping);
      const { name, swap } = origin;
      await kept.put({ hash: first.read.file.hash, name, blob: source, swap, mappings: [...mappings] });
    },
    async keepBytes(origin, hash) {
      if (typeof origin.source !== "string" && hash !== "")
        await kept.put({ hash, name: origin.name, blob: origin.source, swap: false, mappings: [] });
    },
  };
}
