import { articleSlugIn } from "../../domain/article/article-slug";
import type { Withdrawal } from "../../domain/article/publication/withdrawal";
import type { FileTexts } from "../../domain/content-file/overlay-files";
import type { ArticleAct } from "../../domain/draft/article-act";
import { languages } from "../../domain/language";
import { articlePathsOf } from "../article/article-files";
import { withdrawnFile } from "../withdrawn/read-withdrawn";
import { addWithdrawal, removeWithdrawals } from "./edit-withdrawn";
import { renameFiles } from "./rename-files";

/** The articles of a guide, in one language or in all. */
const slugsOf = (guide: string, language: Withdrawal["language"]): string[] =>
  (language ? [language] : languages).map((each) => articleSlugIn(each, guide));

const pathsOf = (guide: string, language: Withdrawal["language"]): string[] =>
  slugsOf(guide, language).flatMap((slug) => Object.values(articlePathsOf(slug)));

/** Content files after what a draft does to its guide as a whole. `article`: the slug of the original; `day`: of the publication. */
export const applyArticleAct = (
  files: FileTexts,
  { article, act, day }: { article: string; act: ArticleAct | null; day: string },
): FileTexts => {
  if (act === null) return files;
  if (act.kind === "rename") return renameFiles(files, { from: article, to: act.to });
  const next = new Map(files);
  const text = files.get(withdrawnFile) ?? "";
  if (act.kind === "withdraw") {
    const { kind: _kind, ...withdrawal } = act;
    for (const path of pathsOf(article, act.language)) next.delete(path);
    return next.set(withdrawnFile, addWithdrawal(text, { guide: article, on: day, ...withdrawal }));
  }
  // Whatever has files again is withdrawn no longer.
  const left = removeWithdrawals(
    text,
    ({ guide, language }) => guide === article && pathsOf(guide, language).some((path) => files.has(path)),
  );
  if (left === null) next.delete(withdrawnFile);
  else if (files.has(withdrawnFile)) next.set(withdrawnFile, left);
  return next;
};
