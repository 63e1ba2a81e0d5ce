import { type CacheKind, readCacheName } from "./cache-names";

/** Empties the caches of these kinds, of whichever build. */
export const forget = async (kinds: CacheKind[]): Promise<void> => {
  const names = (await caches.keys()).filter((name) => kinds.some((kind) => kind === readCacheName(name)?.kind));
  await Promise.all(names.map((name) => caches.delete(name)));
};

/** Whatever is kept of one block, in every language. */
export const forgetBlock = async (block: string): Promise<void> => {
  for (const name of await caches.keys()) {
    if (readCacheName(name)?.kind !== "blocks") continue;
    const pages = await caches.open(name);
    for (const page of await pages.keys()) if (page.url.includes(block)) await pages.delete(page);
  }
};
