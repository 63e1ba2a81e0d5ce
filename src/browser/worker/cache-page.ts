import { markCopy } from "../../domain/device/copy-mark";
import { type CacheKind, cacheName } from "../device/cache-names";
import { linkedFiles } from "./linked-files";
import { mayShare } from "./may-share";

/** How many guides are kept because they were read, and how many pages of the learner's own: the oldest go. */
const most: Partial<Record<CacheKind, number>> = { read: 10, blocks: 12 };

const cacheFiles = async (files: Cache, html: string): Promise<void> => {
  const missing = async (address: string) => {
    if (await files.match(address)) return;
    const file = await fetch(address, { credentials: "omit" });
    if (!mayShare(file)) throw new Error(address);
    await files.put(address, file);
  };
  await Promise.all(linkedFiles(html).map(missing));
};

/** Keeps a page with all that it names, or nothing of it: rejects where a file could not be had. */
export const cachePage = async (build: string, kind: CacheKind, address: string, page: Response): Promise<void> => {
  const pages = await caches.open(cacheName(kind, build));
  const html = await page.text();
  await cacheFiles(await caches.open(cacheName("files", build)), html);
  await pages.delete(address);
  await pages.put(address, new Response(markCopy(html, page.headers.get("Date")), page));
  const stored = await pages.keys();
  await Promise.all(stored.slice(0, -(most[kind] ?? stored.length)).map((oldest) => pages.delete(oldest)));
};
