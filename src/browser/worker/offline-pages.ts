import { cachedAt } from "./cached-at";
import { takePage } from "./fetch-page";

/** The page that stands in where nothing was kept, in the language of the page that was asked for. */
export const offlinePage = (path: string): string => (/^\/fr(\/|$)/.test(path) ? "/fr/offline" : "/offline");

/** Keeps both, where they are not kept yet. */
export const cacheOfflinePages = async (build: string): Promise<void> => {
  for (const address of ["/offline", "/fr/offline"])
    if (!(await cachedAt(build, "files", address))) await takePage(build, "files", address);
};
