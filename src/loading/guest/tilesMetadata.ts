// What an archive says of itself (TileJSON's words), checked and cut: it is a stranger's text.
import type { Header, PMTiles } from "pmtiles";

export interface TilesMetadata {
  readonly title: string | null;
  /** Without markup. */
  readonly attribution: string | null;
  readonly layers: readonly string[];
  readonly columns: readonly string[];
}

const mostLayers = 100;
const mostColumns = 200;
const longest = 400;

type Told = Readonly<Record<string, unknown>>;
const isTold = (value: unknown): value is Told => typeof value === "object" && value !== null && !Array.isArray(value);

const named = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", copy: "©" } as const;

/** Tags go, a few named characters are written out; what is left is shown as text, so that nothing of it can ever act. */
export function withoutMarkup(text: string): string {
  return text
    .slice(0, 10 * longest)
    .replace(/<[^>]*>?/g, " ")
    .replace(/&(amp|lt|gt|quot|apos|nbsp|copy);/g, (_, name: keyof typeof named) => named[name])
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim()
    .slice(0, longest);
}

const textOf = (value: unknown): string | null => (typeof value === "string" && withoutMarkup(value)) || null;

export async function metadataOf(archive: PMTiles, header: Header): Promise<TilesMetadata> {
  const none: TilesMetadata = { title: null, attribution: null, layers: [], columns: [] };
  if (header.jsonMetadataLength === 0) return none;
  let told: unknown;
  try {
    told = await archive.getMetadata();
  } catch (error) {
    // Words about the tiles are missing; the tiles are not.
    if (error instanceof SyntaxError) return none;
    throw error;
  }
  if (!isTold(told)) return none;
  const vectors = Array.isArray(told["vector_layers"]) ? told["vector_layers"].filter(isTold) : [];
  const layers = vectors.flatMap(({ id }) => (typeof id === "string" && id.length <= longest ? [id] : []));
  const fields = vectors.flatMap((layer) => (isTold(layer["fields"]) ? Object.keys(layer["fields"]) : []));
  return {
    title: textOf(told["name"]),
    attribution: textOf(told["attribution"]),
    layers: [...new Set(layers)].slice(0, mostLayers),
    columns: [...new Set(fields)].slice(0, mostColumns),
  };
}
