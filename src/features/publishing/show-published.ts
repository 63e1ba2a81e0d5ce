import { setTimeout as pause } from "node:timers/promises";
import { currentDatabase } from "../../data/database/current-database";
import { noteMadePage } from "../../http/page/made-pages";
import type { PageMaker } from "../../http/page/remake-pages";
import { refreshPages } from "./refresh-pages";

const readersTurnMs = 100;

/** Makes the pages of what was published anew. The development server makes every page for every request. */
export const showPublished = (response: PageMaker) => async (): Promise<string[]> => {
  if (process.env.NODE_ENV !== "production") return [];
  const pages = await refreshPages(await currentDatabase(), (page) => response.revalidate(page).then(noteMadePage));
  // The embedded database works in this very thread, up to a second at a time: whoever waits is answered first.
  await pause(readersTurnMs);
  return pages;
};
