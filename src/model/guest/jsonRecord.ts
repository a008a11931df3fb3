// Objects as they come out of JSON.parse: only their own members count, whatever they are called.
export type JsonRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function hasMember(value: JsonRecord, name: string): boolean {
  return Object.hasOwn(value, name);
}

/** The object's own member; what it inherits is none of the file's. */
export function memberOf(value: JsonRecord, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}
