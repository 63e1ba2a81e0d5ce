import type { NextApiResponse } from "next";
import { noteMadePage } from "./made-pages";

/** What has the framework make a page anew: its own reply to a request that came through its router. */
export type PageMaker = Pick<NextApiResponse, "revalidate">;

/**
 * Makes pages anew whose own data changed without a publication. Other servers, and a page that fails, follow when the page
 * looks again, within a minute. The development server makes every page for every request.
 */
export const remakePages = async (response: PageMaker, pages: readonly string[]): Promise<void> => {
  if (process.env.NODE_ENV !== "production") return;
  for (const page of pages) await response.revalidate(page).then(noteMadePage, () => undefined);
};
