import { readCacheName } from "./cache-names";

/** The copy of a guide on this device. `at`: when the server gave it. `isSaved`: the reader saved it. */
export const findCopy = async (path: string): Promise<{ at: Date; isSaved: boolean } | undefined> => {
  for (const name of await caches.keys()) {
    const kind = readCacheName(name)?.kind;
    if (kind !== "saved" && kind !== "read") continue;
    const copy = await (await caches.open(name)).match(path);
    if (copy) return { at: new Date(copy.headers.get("Date") ?? Number.NaN), isSaved: kind === "saved" };
  }
  return undefined;
};
