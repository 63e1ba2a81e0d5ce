import { isVerdictsAddress } from "../../domain/device/verdicts-address";
import { cacheName, readCacheName } from "../device/cache-names";
import { fetchPage } from "./fetch-page";
import { cacheOfflinePages } from "./offline-pages";

/** The caches of ours that belong to other builds. */
export const otherBuilds = async (build: string): Promise<string[]> =>
  (await caches.keys()).filter((name) => (readCacheName(name)?.build ?? build) !== build);

/**
 * Fetches anew, with the files of this build, all that earlier builds have kept. Rejects where one page could not be had,
 * and the worker of the earlier build stays with all that it kept.
 */
export const carryOver = async (build: string): Promise<void> => {
  const names = await otherBuilds(build);
  if (names.length > 0) await cacheOfflinePages(build);
  for (const name of names) {
    const kind = readCacheName(name)?.kind;
    if (!kind || kind === "files") continue;
    await caches.open(cacheName(kind, build));
    for (const { url } of await (await caches.open(name)).keys()) {
      const address = new URL(url).pathname;
      if (!isVerdictsAddress(address) && (await fetchPage(build, kind, address)) === "failed") throw new Error(address);
    }
  }
};
