import { listUndrawnArticles } from "../../data/article/list-undrawn-articles";
import { storePicture } from "../../data/article/store-picture";
import type { Database } from "../../data/database/database";
import { drawPicture } from "./picture/draw-picture";

/** Draws what a link to a guide shows, for each guide that has no picture of its live revision. */
export const drawPictures = async ({ client }: Pick<Database, "client">): Promise<void> => {
  for (const { slug, revision, ...article } of await listUndrawnArticles(client)) {
    await storePicture(client, slug, { revision, png: await drawPicture(article) });
  }
};
