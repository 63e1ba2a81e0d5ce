import { type CacheKind, readCacheName } from "../device/cache-names";

/** A page that is kept. `title`: without the name of the site. `at`: when the server gave it. */
export type SavedPage = { kind: CacheKind; address: string; title: string; at: Date };

const readPage = async (kind: CacheKind, { url }: Request, page: Response): Promise<SavedPage | undefined> => {
  const title = /<title[^>]*>([^<]+) · iatroX<\/title>/.exec(await page.text())?.[1];
  if (!title) return undefined;
  return { kind, address: new URL(url).pathname, title, at: new Date(page.headers.get("Date") ?? Number.NaN) };
};

/** Beside the pages of open blocks lie the verdicts on them, home and the page of practice. */
const isListed = (kind: CacheKind, { url }: Request): boolean =>
  kind !== "blocks" || /\/practice\/[0-9a-f-]{36}$/.test(new URL(url).pathname);

/** The guides and open blocks on this device, and whether some could not be read; those are thrown away. */
export const listSaved = async (): Promise<{ pages: SavedPage[]; damaged: boolean }> => {
  const pages: SavedPage[] = [];
  let damaged = false;
  for (const name of await caches.keys()) {
    const kind = readCacheName(name)?.kind;
    if (!kind || kind === "files") continue;
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const found = await cache.match(request);
      if (!found || !isListed(kind, request)) continue;
      const page = await readPage(kind, request, found);
      if (page) pages.push(page);
      else damaged = (await cache.delete(request)) || damaged;
    }
  }
  return { pages, damaged };
};
