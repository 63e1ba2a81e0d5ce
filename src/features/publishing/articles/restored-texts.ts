import { articlePathsOf } from "../../../content/article/article-files";
import { editFrontMatter } from "../../../content/gate/front-matter/edit-front-matter";
import type { Database } from "../../../data/database/database";
import { type FoundSources, findSources } from "../../../data/revision/find-sources";
import { listStudioRevisions } from "../../../data/revision/list-studio-revisions";
import { originalSlugOf } from "../../../domain/article/article-slug";
import type { ArticleAct } from "../../../domain/draft/article-act";
import { type DraftFiles, isArticleText } from "../../../domain/draft/draft-file";
import { failure, type Result, success } from "../../../domain/result";
import { type ProblemDetails, problemDetails, wrongField } from "../../../http/problem/problem-details";

/**
 * The texts of an earlier revision under the name that its article has now; null: a file that it did not have. The addresses that
 * lead to the article are those of today, and the note of that time says nothing of today.
 */
const toDraftFiles = (slug: string, { sources, redirectFrom }: Extract<FoundSources, { kind: "found" }>) => {
  const edits = [
    { path: ["note"], value: undefined },
    { path: ["redirectFrom"], value: redirectFrom.length > 0 ? redirectFrom : undefined },
  ];
  const byName = new Map(Object.entries(sources).map(([path, text]) => [path.split("/").at(-1), text]));
  return Object.values(articlePathsOf(slug)).map((path): [string, string | null] => {
    const text = byName.get(path.split("/").at(-1)) ?? null;
    return [path, text && isArticleText(path) ? (editFrontMatter(text, edits) ?? text) : text];
  });
};

const noSources = problemDetails(
  409,
  "no-sources",
  "The texts of this revision were not stored: it is older than that. Its history page shows what it said.",
);

type Wanted = { slug: string; revision: number };

/** The articles of a guide that are withdrawn, each with the revision that readers had last. */
const withdrawnVersions = async (client: Database["client"], originalSlug: string): Promise<Wanted[]> => {
  const revisions = await listStudioRevisions(client, originalSlug);
  return revisions.flatMap(({ slug, number, isCurrent, isWithdrawn }) =>
    isCurrent && isWithdrawn ? [{ slug, revision: number }] : [],
  );
};

/**
 * The texts that a draft brings back: of the revision that is asked for and, where the guide comes back to its readers, of what
 * they had last in every language. Or why there are none.
 */
export const findRestoredTexts = async (
  client: Database["client"],
  { slug, revision, act }: { slug: string; revision: number | undefined; act: ArticleAct | null },
): Promise<Result<DraftFiles, ProblemDetails<400 | 409>>> => {
  const withdrawn = act?.kind === "bring-back" ? await withdrawnVersions(client, originalSlugOf(slug)) : [];
  const others = withdrawn.filter((each) => revision === undefined || each.slug !== slug);
  const wanted = revision === undefined ? others : [...others, { slug, revision }];
  const texts = new Map<string, string | null>();
  for (const each of wanted) {
    const found = await findSources(client, { article: each.slug, revision: each.revision });
    if (found.kind === "none") return failure(noSources);
    if (found.kind !== "found") {
      return failure(wrongField(["revision"], `The article “${each.slug}” has no revision ${each.revision}.`));
    }
    for (const [path, text] of toDraftFiles(each.slug, found)) texts.set(path, text);
  }
  return success(texts);
};
