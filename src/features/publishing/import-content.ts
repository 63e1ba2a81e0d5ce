import type { Problem } from "../../content/problem";
import { readContent } from "../../content/read-content";
import type { Database } from "../../data/database";
import { publishArticle } from "../../data/publish-article";

/**
 * What an import did. `published`: articles with a new revision. `refused`: articles that did not pass, whose old
 * revision, where there is one, stays live. `problems`: everything that stopped something.
 */
export type Imported = { published: string[]; unchanged: string[]; refused: string[]; problems: Problem[] };

/** Makes what stands in a content folder what is read and practised. The same folder again changes nothing. */
export const importContent = async ({ client }: Database, folder: string, now: Date): Promise<Imported> => {
  const { articles, problems } = await readContent(folder);
  const imported: Imported = { published: [], unchanged: [], refused: [], problems: [...problems] };
  for (const { slug, result } of articles) {
    if (!result.ok) {
      imported.refused.push(slug);
      imported.problems.push(...result.failure);
      continue;
    }
    const { kind } = await publishArticle(client, result.value, { origin: "file", now });
    imported[kind].push(slug);
  }
  return imported;
};
