import { randomUUID } from "node:crypto";
import { articlePaths } from "../../../content/article/article-files";
import { isReservedSlug } from "../../../content/gate/judge/reserved-slugs";
import { listAcceptedArticles } from "../../../data/article/list-accepted-articles";
import { currentDatabase } from "../../../data/database/current-database";
import { createDraft } from "../../../data/draft/create-draft";
import { listDraftArticles } from "../../../data/draft/list-draft-articles";
import type { Person } from "../../../data/person/find-person";
import { findSources } from "../../../data/revision/find-sources";
import { originalSlugOf } from "../../../domain/article/article-slug";
import type { DraftFiles } from "../../../domain/draft/draft-file";
import { freeSlug, type NewDraft, newArticleText, slugFromTitle } from "../../../domain/draft/new-draft";
import { titleIn } from "../../../domain/draft/title-in";
import { failure, type Result, success } from "../../../domain/result";
import { utcDay } from "../../../domain/utc-day";
import type { RequestContext } from "../../../http/endpoint/request-context";
import { type ProblemDetails, problemDetails, wrongField } from "../../../http/problem/problem-details";
import { restoredTexts } from "../articles/restored-texts";
import { contentFolder } from "../content-folder";
import { readAcceptedFiles } from "../files/read-accepted-files";

type Call = Pick<RequestContext<NewDraft, never, Person>, "person" | "now">;
type Begun = Result<{ id: string }, ProblemDetails<400 | 409>>;

const noSources = problemDetails(
  409,
  "no-sources",
  "The texts of this revision were not stored: it is older than that. Its history page shows what it said.",
);

const originalPath = (originalSlug: string): string => articlePaths({ originalSlug, language: undefined }).article;

/** The texts of an earlier revision, or why there are none. */
const findTexts = async (
  article: string,
  revision: number | undefined,
): Promise<Result<DraftFiles, ProblemDetails<400 | 409>>> => {
  if (revision === undefined) return success(new Map());
  const { client } = await currentDatabase();
  const found = await findSources(client, { article, revision });
  if (found.kind === "found") return success(restoredTexts(article, found));
  if (found.kind === "none") return failure(noSources);
  return failure(wrongField(["revision"], `The article “${article}” has no revision ${revision}.`));
};

const beginChange = async (
  { person, now }: Call,
  { article: slug, revision }: Extract<NewDraft, { article: string }>,
): Promise<Begun> => {
  const { client } = await currentDatabase();
  const { files } = await readAcceptedFiles(client, contentFolder());
  const article = originalSlugOf(slug);
  const path = originalPath(article);
  const accepted = files.get(path);
  if (accepted === undefined) return failure(wrongField(["article"], `There is no article “${article}”.`));
  const texts = await findTexts(slug, revision);
  if (!texts.ok) return texts;
  const first = [...texts.value].flatMap(([file, text]) => {
    const base = files.get(file) ?? null;
    return text === base ? [] : [{ id: randomUUID(), path: file, base, text }];
  });
  const title = titleIn(texts.value.get(path) ?? accepted) ?? article;
  const id = randomUUID();
  const why = revision === undefined ? {} : { restores: `${slug}/${revision}` };
  await createDraft(client, { id, article, title, personId: person.id, first, why, now });
  return success({ id });
};

const beginArticle = async ({ person, now }: Call, input: Extract<NewDraft, { title: string }>): Promise<Begun> => {
  const { client } = await currentDatabase();
  const { files } = await readAcceptedFiles(client, contentFolder());
  const [accepted, drafted] = [await listAcceptedArticles(client), await listDraftArticles(client)];
  const used = new Set([...accepted.map(({ slug }) => originalSlugOf(slug)), ...drafted]);
  const isUsed = (slug: string) =>
    isReservedSlug(slug) || used.has(slug) || [...files.keys()].some((path) => path.startsWith(`articles/${slug}/`));
  const article = freeSlug(slugFromTitle(input.title), isUsed);
  const text = newArticleText(input, utcDay(now));
  const id = randomUUID();
  const first = [{ id: randomUUID(), path: originalPath(article), base: null, text }];
  await createDraft(client, { id, article, title: input.title, personId: person.id, first, now });
  return success({ id });
};

/** Begins a draft of a new article, or of one that readers have. */
export const beginDraft = ({ input, ...call }: RequestContext<NewDraft, never, Person>): Promise<Begun> =>
  "article" in input ? beginChange(call, input) : beginArticle(call, input);
