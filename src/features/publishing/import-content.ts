import type { Problem } from "../../content/problem";
import { readContent } from "../../content/read-content";
import { countAnew } from "../../data/count-anew";
import type { Database } from "../../data/database";
import { indexEverydayWords } from "../../data/index-everyday-words";
import { indexMissing } from "../../data/index-missing";
import { listPublishedRevisions } from "../../data/list-published-revisions";
import { publishArticle } from "../../data/publish-article";
import { withdrawArticle } from "../../data/withdraw-article";
import { hashArticle } from "../../domain/article/hash-article";
import { importDecision } from "../../domain/article/import-decision";
import { foldEveryday } from "../../domain/search/everyday-word";
import { drawPictures } from "./draw-pictures";
import { type ImportMemory, importMemory } from "./import-memory";
import { retireFormer } from "./retire-former";

/**
 * What an import did. `published`: articles with a new revision. `refused`: articles that did not pass, whose old
 * revision, where there is one, stays live. `restored`: articles of which an earlier revision was brought
 * back, whose files are as they were before. `withdrawn`: editions that are given out no longer. `problems`: everything that stopped something.
 */
export type Imported = {
  published: string[];
  unchanged: string[];
  restored: string[];
  refused: string[];
  withdrawn: string[];
  problems: Problem[];
};

/** `show`: makes what was published visible, before all that no reader waits for. */
type Around = { memory?: ImportMemory; show?: () => Promise<void> };

/**
 * Makes what stands in a content folder what is read and practised. The same folder again changes nothing, but for what
 * an import that was cut short had left.
 */
export const importContent = async (
  { client }: Database,
  folder: string,
  now: Date,
  { memory = importMemory(), show = async () => {} }: Around = {},
): Promise<Imported> => {
  const { articles, searchWords, withdrawn, problems } = await readContent(folder, memory.content);
  const live = new Map((await listPublishedRevisions(client)).map((revision) => [revision.slug, revision]));
  const imported: Imported = {
    published: [],
    unchanged: [],
    restored: [],
    refused: [],
    withdrawn: [],
    problems: [...problems],
  };
  for (const { slug, result } of articles) {
    if (!result.ok) {
      imported.refused.push(slug);
      imported.problems.push(...result.failure);
      continue;
    }
    const article = result.value;
    const decided = importDecision(
      memory.hashes.keep(slug, [article], () => hashArticle(article)),
      live.get(slug),
    );
    const { kind } =
      decided === "publish" ? await publishArticle(client, article, { origin: "file", now }) : { kind: decided };
    imported[kind].push(slug);
    // Of an unchanged guide, too: an import that was cut short may have published it and left its former name.
    imported.withdrawn.push(...(await retireFormer(client, article, now)));
  }
  memory.hashes.retain(new Set(articles.map(({ slug }) => slug)));
  for (const withdrawal of withdrawn) imported.withdrawn.push(...(await withdrawArticle(client, withdrawal, now)));
  try {
    await show();
  } finally {
    if (searchWords) await indexEverydayWords(client, foldEveryday(searchWords));
    await indexMissing(client);
    if (imported.published.length > 0) await countAnew(client);
    await drawPictures({ client });
  }
  return imported;
};
