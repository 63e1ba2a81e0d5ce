import { randomUUID } from "node:crypto";
import { articlePaths } from "../../../content/article/article-files";
import { isReservedSlug } from "../../../content/gate/judge/reserved-slugs";
import { listAcceptedArticles } from "../../../data/article/list-accepted-articles";
import { currentDatabase } from "../../../data/database/current-database";
import { createDraft } from "../../../data/draft/create-draft";
import { listDraftArticles } from "../../../data/draft/list-draft-articles";
import type { Person } from "../../../data/person/find-person";
import { originalSlugOf } from "../../../domain/article/article-slug";
import { freeSlug, type NewDraft, newArticleText, slugFromTitle } from "../../../domain/draft/new-draft";
import { titleIn } from "../../../domain/draft/title-in";
import { failure, type Result, success } from "../../../domain/result";
import { utcDay } from "../../../domain/utc-day";
import type { RequestContext } from "../../../http/endpoint/request-context";
import { type ProblemDetails, wrongField } from "../../../http/problem/problem-details";
import { contentFolder } from "../content-folder";
import { readAcceptedFiles } from "../files/read-accepted-files";

/** Begins a draft of a new article, or of one that readers have. */
export const beginDraft = async ({
  person,
  input,
  now,
}: RequestContext<NewDraft, never, Person>): Promise<Result<{ id: string }, ProblemDetails<400>>> => {
  const { client } = await currentDatabase();
  const id = randomUUID();
  const beginning = { id, personId: person.id, now };
  const { files } = await readAcceptedFiles(client, contentFolder());
  if ("article" in input) {
    const article = originalSlugOf(input.article);
    const text = files.get(articlePaths({ originalSlug: article, language: undefined }).article);
    if (text === undefined) return failure(wrongField(["article"], `There is no article “${article}”.`));
    await createDraft(client, { ...beginning, article, title: titleIn(text) ?? article, first: undefined });
    return success({ id });
  }
  const [accepted, drafted] = [await listAcceptedArticles(client), await listDraftArticles(client)];
  const used = new Set([...accepted.map(({ slug }) => originalSlugOf(slug)), ...drafted]);
  const isUsed = (slug: string) =>
    isReservedSlug(slug) || used.has(slug) || [...files.keys()].some((path) => path.startsWith(`articles/${slug}/`));
  const article = freeSlug(slugFromTitle(input.title), isUsed);
  const { article: path } = articlePaths({ originalSlug: article, language: undefined });
  const first = { id: randomUUID(), path, text: newArticleText(input, utcDay(now)) };
  await createDraft(client, { ...beginning, article, title: input.title, first });
  return success({ id });
};
