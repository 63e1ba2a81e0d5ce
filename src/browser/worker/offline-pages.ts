import { cachedAt } from "./cached-at";
import { fetchPage } from "./fetch-page";

/** `/offline` with the prefix of each language, the one without at the end. The build puts it in: the table would be longer. */
declare const OFFLINE_PAGES: string[];

/** The page that stands in where nothing was kept, in the language of the page that was asked for. */
export const offlinePage = (path: string): string =>
  OFFLINE_PAGES.find((page) => `${path}/`.startsWith(page.replace("offline", ""))) ?? "";

/** Keeps all of them, where they are not kept yet. */
export const cacheOfflinePages = async (build: string): Promise<void> => {
  for (const address of OFFLINE_PAGES)
    if (!(await cachedAt(build, "files", address))) await fetchPage(build, "files", address);
};
