import { findWithdrawal } from "../../../data/article/find-withdrawal";
import { listAcceptedArticles } from "../../../data/article/list-accepted-articles";
import { currentDatabase } from "../../../data/database/current-database";
import type { Person } from "../../../data/person/find-person";
import { listStudioRevisions, type StudioRevision } from "../../../data/revision/list-studio-revisions";
import { originalSlugOf } from "../../../domain/article/article-slug";
import {
  type ListedStudioArticle,
  type StudioArticle,
  studioArticleSchema,
} from "../../../domain/article/studio-article";
import { failure, type Result, success } from "../../../domain/result";
import { type ProblemDetails, problemDetails } from "../../../http/problem/problem-details";
import { listDrafts } from "../drafts/list-drafts";

/** Every guide that was ever published, live or withdrawn, by its title. */
export const listStudioArticles = async (): Promise<ListedStudioArticle[]> => {
  const { client } = await currentDatabase();
  const articles = await listAcceptedArticles(client);
  return articles
    .filter(({ slug }) => slug === originalSlugOf(slug))
    .map(({ slug, title, withdrawn }) => ({ slug, title, isWithdrawn: withdrawn }))
    .sort((one, other) => one.title.localeCompare(other.title));
};

const noSuchArticle = problemDetails(404, "no-such-article", "There is no guide at this address, and there never was.");

/** `rows`: of one article, the newest first. A note that the revision before has already says nothing of this one. */
const toVersion = (rows: readonly StudioRevision[]) => ({
  slug: rows[0]?.slug,
  language: rows[0]?.language,
  title: rows.find(({ isCurrent }) => isCurrent)?.title,
  isWithdrawn: rows[0]?.isWithdrawn,
  revisions: rows.map(
    ({ slug: _slug, language: _language, title: _title, isWithdrawn: _isWithdrawn, at, note, ...revision }, index) => ({
      ...revision,
      at: at.toISOString(),
      note: note === rows[index + 1]?.note ? null : note,
    }),
  ),
});

/** A guide with its revisions in every language, and the drafts of it that this person sees and that are not done. */
export const findStudioArticle = async (
  person: Person,
  slug: string,
): Promise<Result<StudioArticle, ProblemDetails<404>>> => {
  const { client } = await currentDatabase();
  const rows = await listStudioRevisions(client, slug);
  const byArticle = [...new Set(rows.map((row) => row.slug))].map((each) => rows.filter((row) => row.slug === each));
  const current = rows.find((row) => row.slug === slug && row.isCurrent);
  if (!current) return failure(noSuchArticle);
  const withdrawal = await findWithdrawal(client, slug);
  const { title: _title, ...withdrawn } = withdrawal ?? { title: "" };
  const drafts = await listDrafts(person, ["writing", "submitted", "returned", "accepted"]);
  return success(
    studioArticleSchema.parse({
      slug,
      title: current.title,
      withdrawn: withdrawal && withdrawn,
      versions: byArticle.map(toVersion),
      drafts: drafts.filter(({ article }) => article === slug),
    }),
  );
};
