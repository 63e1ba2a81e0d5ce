import { articlePaths } from "../../../content/article/article-files";
import { asOf } from "../../../content/as-of";
import { compileContent } from "../../../content/compile-content";
import type { Content } from "../../../content/content";
import { listAcceptedArticles } from "../../../data/article/list-accepted-articles";
import type { Database } from "../../../data/database/database";
import type { DraftFiles } from "../../../domain/draft/draft-file";
import { languages, originalLanguage } from "../../../domain/language";
import { utcDay } from "../../../domain/utc-day";
import { contentFolder } from "../content-folder";
import { readAcceptedFiles } from "../files/read-accepted-files";
import { ownCache } from "../import-cache";

/** The files that an article can have, in every language. */
export const pathsOfArticle = (article: string): string[] =>
  languages.flatMap((language) =>
    Object.values(
      articlePaths({ originalSlug: article, language: language === originalLanguage ? undefined : language }),
    ),
  );

/** Texts of a draft over accepted ones. */
export const overTexts = (accepted: ReadonlyMap<string, string>, drafted: DraftFiles): Map<string, string> => {
  const files = new Map(accepted);
  for (const [path, text] of drafted) {
    if (text === null) files.delete(path);
    else files.set(path, text);
  }
  return files;
};

/** The article of a draft, compiled with the draft's texts over the accepted ones. */
export const compileDraft = async (
  client: Database["client"],
  { article, texts, now }: { article: string; texts: DraftFiles; now: Date },
): Promise<Content> => {
  const accepted = await readAcceptedFiles(client, contentFolder());
  const files = overTexts(accepted.files, texts);
  const published = await listAcceptedArticles(client);
  const content = await compileContent(files, accepted.unread, ownCache().content, { only: article, published });
  return asOf(content, utcDay(now));
};
