import { type CacheKind, cacheName } from "../device/cache-names";

/** What this build keeps at an address, if anything. */
export const cachedAt = (build: string, kind: CacheKind, address: string): Promise<Response | undefined> =>
  caches.match(address, { cacheName: cacheName(kind, build) });
