import type { Content } from "../../content/content";
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
import { releaseOn } from "../../domain/article/release";
import { utcDay } from "../../domain/review/utc-day";
import { foldEveryday } from "../../domain/search/everyday-word";
import { drawPictures } from "./draw-pictures";
import { type ImportMemory, importMemory } from "./import-memory";
import { retireFormer } from "./retire-former";

/**
 * What an import did. `published`: articles with a new revision. `refused`: articles that did not pass, whose old
 * revision, where there is one, stays live. `restored`: articles of which an earlier revision was brought
 * back, whose files are as they were before. `withdrawn`: editions that are given out no longer. `drafts`, `waiting`: articles that
 * readers do not get, or not before a day. `problems`: everything that stopped something.
 */
export type Imported = {
  published: string[];
  unchanged: string[];
  restored: string[];
  refused: string[];
  withdrawn: string[];
  drafts: string[];
  waiting: { slug: string; from: string }[];
  problems: Problem[];
};

type Around = {
  memory?: ImportMemory;
  /** Makes what was published visible, before all that no reader waits for. */
  show?: () => Promise<void>;
  /** Publishes drafts and what waits for its day, too: for the eyes of whoever writes. */
  drafts?: boolean;
  /** Looks only at articles whose day has come since the last import; other files may be half written. */
  dueOnly?: boolean;
};

/** What only an import of the whole folder looks at. */
const noneOfAll: Pick<Content, "searchWords" | "withdrawn" | "problems"> = {
  searchWords: undefined,
  withdrawn: [],
  problems: [],
};

const takenBack = (slug: string, { file, line }: { file: string; line: number }): Problem => ({
  file,
  line,
  severity: "err",
  message: `The guide ${slug} is public already, and \`draft: true\` does not take it back.`,
  mend: "Take the line out. To take the guide back, delete its folder and name it in withdrawn.yaml.",
});

/**
 * Makes what stands in a content folder what is read and practised. The same folder again changes nothing, but for what
 * an import that was cut short had left.
 */
export const importContent = async (
  { client }: Database,
  folder: string,
  now: Date,
  { memory = importMemory(), show = async () => {}, drafts = false, dueOnly = false }: Around = {},
): Promise<Imported> => {
  const content = await readContent(folder, memory.content);
  const day = utcDay(now);
  const due = new Set(memory.waiting.filter(({ from }) => from <= day).map(({ slug }) => slug));
  const articles = dueOnly ? content.articles.filter(({ slug }) => due.has(slug)) : content.articles;
  const { searchWords, withdrawn, problems } = dueOnly ? noneOfAll : content;
  const live = new Map((await listPublishedRevisions(client)).map((revision) => [revision.slug, revision]));
  const imported: Imported = {
    published: [],
    unchanged: [],
    restored: [],
    refused: [],
    withdrawn: [],
    drafts: [],
    waiting: [],
    problems: [...problems],
  };
  for (const { slug, result, release } of articles) {
    const standing = drafts ? "public" : releaseOn(release, { day, isPublic: live.has(slug) });
    if (standing === "taken-back") {
      imported.refused.push(slug);
      imported.problems.push(takenBack(slug, release));
      continue;
    }
    if (!result.ok) {
      imported.refused.push(slug);
      imported.problems.push(...result.failure);
      continue;
    }
    if (standing === "draft") imported.drafts.push(slug);
    if (standing === "waiting") imported.waiting.push({ slug, from: release.publishFrom ?? day });
    if (standing !== "public") continue;
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
  memory.waiting = [...(dueOnly ? memory.waiting.filter(({ slug }) => !due.has(slug)) : []), ...imported.waiting];
  memory.hashes.retain(new Set(content.articles.map(({ slug }) => slug)));
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
