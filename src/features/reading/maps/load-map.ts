import type { Database } from "../../../data/database/database";
import { findPathway } from "../../../data/pathway/find-pathway";
import type { Article } from "../../../domain/article/article";
import { type PathwayMap, toPathwayMap } from "../../../domain/pathway/pathway-map";

/** The map that an article shows, in its language; null where it shows none. */
export async function loadMap(
  client: Database["client"],
  { body, language }: Pick<Article, "body" | "language">,
): Promise<PathwayMap | null> {
  if (!body.includes("<SystemMap")) return null;
  const pathway = await findPathway(client);
  return pathway ? toPathwayMap(pathway.table, language) : null;
}
