import { applyArticleAct } from "../../../content/acts/apply-article-act";
import { articlePathsOf } from "../../../content/article/article-files";
import { asOf } from "../../../content/as-of";
import { compileContent } from "../../../content/compile-content";
import type { Content } from "../../../content/content";
import { listAcceptedArticles } from "../../../data/article/list-accepted-articles";
import type { PublishedFile } from "../../../data/content-file/list-content-files";
import { currentDatabase } from "../../../data/database/current-database";
import type { Database } from "../../../data/database/database";
import { articleSlugIn } from "../../../domain/article/article-slug";
import { type FileTexts, hashFile } from "../../../domain/content-file/overlay-files";
import type { ArticleAct } from "../../../domain/draft/article-act";
import type { DraftFiles } from "../../../domain/draft/draft-file";
import { type Language, languages } from "../../../domain/language";
import { utcDay } from "../../../domain/utc-day";
import { contentFolder } from "../content-folder";
import { type AcceptedFiles, readAcceptedFiles } from "../files/read-accepted-files";
import { ownCache } from "../import-cache";

/** All content that is accepted, read once for whatever a request makes of it. */
export type OpenContent = { client: Database["client"]; accepted: AcceptedFiles<PublishedFile> };

export const openContent = async (): Promise<OpenContent> => {
  const { client } = await currentDatabase();
  return { client, accepted: await readAcceptedFiles(client, contentFolder()) };
};

/** Texts as they would be with those of a draft over them. */
export const overlayTexts = (files: FileTexts, texts: DraftFiles): Map<string, string> => {
  const overlaid = new Map(files);
  for (const [path, text] of texts) {
    if (text === null) overlaid.delete(path);
    else overlaid.set(path, text);
  }
  return overlaid;
};

type DraftPlan = { article: string; articleAct: ArticleAct | null; texts: DraftFiles; base: DraftFiles };

/**
 * What a draft changes in the content files, and `hashFile` of the text that each change is made to. `base`: the texts that the
 * draft began from; of other files it is what is accepted now. `accepted`: may be empty where there is no articleAct.
 */
export const toFileChanges = (
  { article, articleAct, texts, base }: DraftPlan,
  accepted: FileTexts,
  day: string,
): { changes: DraftFiles; expected: Map<string, string | null> } => {
  const next = applyArticleAct(overlayTexts(accepted, texts), { article, act: articleAct, day });
  const paths = [...new Set([...texts.keys(), ...accepted.keys(), ...next.keys()])].filter(
    (path) => texts.has(path) || next.get(path) !== accepted.get(path),
  );
  // A folder that another guide got meanwhile is no place to move to: the change was made to nothing.
  const target = articleAct?.kind === "rename" ? `articles/${articleAct.to}/` : undefined;
  const before = (path: string) => {
    if (target !== undefined && path.startsWith(target)) return null;
    return (base.has(path) ? base.get(path) : accepted.get(path)) ?? null;
  };
  return {
    changes: new Map(paths.map((path) => [path, next.get(path) ?? null])),
    expected: new Map(paths.map((path) => [path, hashFile(before(path))])),
  };
};

/** The files that an article can have, in every language. */
export const pathsOfArticle = (article: string): string[] =>
  languages.flatMap((language) => Object.values(articlePathsOf(articleSlugIn(language, article))));

type DraftedArticle = { article: string; articleAct?: ArticleAct | null; texts: DraftFiles; now: Date };

/** The accepted content files with those of a draft over them. Another address of its article changes nothing in them. */
const filesWith = (
  { accepted }: OpenContent,
  { article, articleAct = null, texts, now }: DraftedArticle,
): FileTexts => {
  const overlaid = overlayTexts(accepted.files, texts);
  if (articleAct?.kind === "rename") return overlaid;
  return applyArticleAct(overlaid, { article, act: articleAct, day: utcDay(now) });
};

/** The languages that a draft has an article in, of which nothing is compiled. */
export const languagesOfDraft = (content: OpenContent, drafted: DraftedArticle): Language[] => {
  const files = filesWith(content, drafted);
  return languages.filter((each) => files.has(articlePathsOf(articleSlugIn(each, drafted.article)).article));
};

/**
 * The article of a draft, compiled with the draft's texts over the accepted ones. Its address is the one that it has: another one
 * changes nothing in it.
 */
export const compileDraft = async (content: OpenContent, drafted: DraftedArticle): Promise<Content> => {
  const { client, accepted } = content;
  const published = await listAcceptedArticles(client);
  const pictures = new Set(accepted.pictures.keys());
  const compiled = await compileContent(filesWith(content, drafted), accepted.unread, ownCache().content, {
    only: [drafted.article],
    published,
    pictures,
  });
  return asOf(compiled, utcDay(drafted.now));
};
