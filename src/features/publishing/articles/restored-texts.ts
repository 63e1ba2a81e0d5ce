import { articlePathsOf } from "../../../content/article/article-files";
import type { FoundSources } from "../../../data/revision/find-sources";
import type { DraftFiles } from "../../../domain/draft/draft-file";
import { isArticleText } from "../../../domain/draft/draft-file";
import { stampFrontMatter } from "../../../domain/draft/stamp-front-matter";

/**
 * The texts of an earlier revision under the name that its article has now; null: a file that it did not have. The addresses that
 * lead to the article are those of today, and the note of that time says nothing of today.
 */
export const restoredTexts = (
  slug: string,
  { sources, redirectFrom }: Pick<Extract<FoundSources, { kind: "found" }>, "sources" | "redirectFrom">,
): DraftFiles => {
  const byName = new Map(Object.entries(sources).map(([path, text]) => [path.split("/").at(-1), text]));
  return new Map(
    Object.values(articlePathsOf(slug)).map((path) => {
      const text = byName.get(path.split("/").at(-1)) ?? null;
      return [path, text && isArticleText(path) ? stampFrontMatter(text, { note: null, redirectFrom }) : text];
    }),
  );
};
