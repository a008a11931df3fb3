// The reader's files as this browser keeps them, so that a reload and a link find them again: in IndexedDB, under their hash, the oldest going out first.
import type { KeptFile, KeptFiles } from "./deskContract.ts";

/** All files together, bytes. */
const room = 200_000_000;
const [database, store] = ["entente-guests", "files"];

type Entry = KeptFile & { readonly at: number };

export function keptFiles(storage: IDBFactory | undefined): KeptFiles {
  let opened: Promise<IDBDatabase> | null = null;
  const open = () => {
    opened ??= new Promise((resolve, reject) => {
      if (!storage) return reject(new Error("The browser keeps nothing."));
      const request = storage.open(database, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(store, { keyPath: "hash" });
      request.onsuccess = () => {
        // Another window that forgets, or a newer version of this page, is not held up.
        request.result.onversionchange = () => request.result.close();
        resolve(request.result);
      };
      request.onerror = () => reject(request.error);
      request.onblocked = () => reject(new Error("blocked"));
    });
    return opened;
  };
  /** What is refused (private windows, a full disk) is refused silently: the page goes on without. */
  const attempt = async <Result>(
    mode: IDBTransactionMode,
    otherwise: Result,
    act: (files: IDBObjectStore) => Promise<Result>,
  ): Promise<Result> => {
    try {
      return await act((await open()).transaction(store, mode).objectStore(store));
    } catch {
      opened = null;
      return otherwise;
    }
  };
  const done = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  return {
    get: (hash) =>
      attempt("readonly", null, async (files) => ((await done(files.get(hash))) as Entry | undefined) ?? null),
    put: (file) =>
      attempt("readwrite", undefined, async (files) => {
        if (file.blob.size > room) return;
        const others = ((await done(files.getAll())) as Entry[]).filter(({ hash }) => hash !== file.hash);
        let used = file.blob.size + others.reduce((sum, { blob }) => sum + blob.size, 0);
        for (const oldest of others.toSorted((a, b) => a.at - b.at)) {
          if (used <= room) break;
          used -= oldest.blob.size;
          files.delete(oldest.hash);
        }
        await done(files.put({ ...file, at: Date.now() } satisfies Entry));
      }),
    count: () => attempt("readonly", 0, (files) => done(files.count())),
    clear: () => attempt("readwrite", undefined, (files) => done(files.clear())),
  };
}
