import { articlePathsOf } from "../../../content/article/article-files";
import { findWithdrawal } from "../../../data/article/find-withdrawal";
import type { Database } from "../../../data/database/database";
import { articleSlugIn } from "../../../domain/article/article-slug";
import type { FileTexts } from "../../../domain/content-file/overlay-files";
import type { ArticleAct } from "../../../domain/draft/article-act";
import { failure, type Result, success } from "../../../domain/result";
import { type ProblemDetails, wrongField } from "../../../http/problem/problem-details";
import { usedSlugs } from "./used-slugs";

type RequestedAct = {
  /** Of the original. */
  article: string;
  /** Of the article in the language that is meant. */
  slug: string;
  act: ArticleAct | null;
  /** The revision whose texts are to come back. */
  revision: number | undefined;
};

const wrong = (field: string, message: string) => failure(wrongField([field], message));

/** What a draft is to do to its article as a whole, or why it cannot. What readers had comes back, whether that is asked or a revision of it. */
export const judgeAct = async (
  client: Database["client"],
  { article, slug, act, revision }: RequestedAct,
  files: FileTexts,
): Promise<Result<ArticleAct | null, ProblemDetails<400>>> => {
  const hasFiles = (name: string) => files.has(articlePathsOf(name).article);
  const isWithdrawn = (await findWithdrawal(client, slug)) !== null;
  if (isWithdrawn && (act?.kind === "bring-back" || (act === null && revision !== undefined)))
    return success({ kind: "bring-back" });
  if (act?.kind === "bring-back") return wrong("articleAct", `The article “${slug}” is not withdrawn.`);
  if (!hasFiles(article)) return wrong("article", `There is no article “${article}”.`);
  if (act?.kind === "rename" && (act.to === article || (await usedSlugs(client, files, article))(act.to)))
    return wrong("to", `The address “${act.to}” belongs to this or another guide already, or cannot be one.`);
  if (act?.kind === "withdraw") {
    const { instead, language } = act;
    if (language && !hasFiles(articleSlugIn(language, article)))
      return wrong("language", `The article “${article}” is not there in this language.`);
    if (instead !== undefined && (instead === article || !hasFiles(instead)))
      return wrong("instead", `There is no guide “${instead}” to read instead.`);
  }
  return success(act);
};
