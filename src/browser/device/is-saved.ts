import { readCacheName } from "./cache-names";

/** Whether the reader saved the guide at this path on this device. */
export const isSaved = async (path: string): Promise<boolean> => {
  for (const name of await caches.keys())
    if (readCacheName(name)?.kind === "saved" && (await caches.match(path, { cacheName: name }))) return true;
  return false;
};
