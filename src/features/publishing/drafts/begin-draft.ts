import { randomUUID } from "node:crypto";
import { articlePathsOf } from "../../../content/article/article-files";
import { currentDatabase } from "../../../data/database/current-database";
import { createDraft } from "../../../data/draft/create-draft";
import type { Person } from "../../../data/person/find-person";
import { originalSlugOf } from "../../../domain/article/article-slug";
import type { ArticleAct } from "../../../domain/draft/article-act";
import type { DraftFiles } from "../../../domain/draft/draft-file";
import { freeSlug, type NewDraft, newArticleText, slugFromTitle } from "../../../domain/draft/new-draft";
import { titleIn } from "../../../domain/draft/title-in";
import { type Result, success } from "../../../domain/result";
import { utcDay } from "../../../domain/utc-day";
import type { RequestContext } from "../../../http/endpoint/request-context";
import type { ProblemDetails } from "../../../http/problem/problem-details";
import { judgeAct } from "../articles/judge-act";
import { findRestoredTexts } from "../articles/restored-texts";
import { usedSlugs } from "../articles/used-slugs";
import { contentFolder } from "../content-folder";
import { readAcceptedFiles } from "../files/read-accepted-files";

type Call = Pick<RequestContext<NewDraft, never, Person>, "person" | "now">;
type Begun = Result<{ id: string }, ProblemDetails<400 | 409>>;
type Change = Extract<NewDraft, { article: string }>;

/**
 * The texts that a draft begins with. One that does something to its article as a whole has at least the article's own text, so that
 * whoever began it has written in it and somebody else accepts it.
 */
const firstTexts = (
  { path, texts, articleAct }: { path: string; texts: DraftFiles; articleAct: ArticleAct | null },
  files: ReadonlyMap<string, string>,
) => {
  const own: DraftFiles = articleAct && !texts.has(path) ? new Map([...texts, [path, files.get(path) ?? null]]) : texts;
  return [...own].flatMap(([file, text]) => {
    const base = files.get(file) ?? null;
    return text === base && (articleAct === null || file !== path)
      ? []
      : [{ id: randomUUID(), path: file, base, text }];
  });
};

const beginChange = async (
  { person, now }: Call,
  { article: slug, revision, articleAct: requested }: Change,
): Promise<Begun> => {
  const { client } = await currentDatabase();
  const { files } = await readAcceptedFiles(client, contentFolder());
  const article = originalSlugOf(slug);
  const judged = await judgeAct(client, { article, slug, act: requested ?? null, revision }, files);
  if (!judged.ok) return judged;
  const articleAct = judged.value;
  const texts = await findRestoredTexts(client, { slug, revision, act: articleAct });
  if (!texts.ok) return texts;
  const { article: path } = articlePathsOf(article);
  const title = titleIn(texts.value.get(path) ?? files.get(path) ?? "") ?? article;
  const first = firstTexts({ path, texts: texts.value, articleAct }, files);
  const id = randomUUID();
  const why = revision === undefined ? {} : { restores: `${slug}/${revision}` };
  await createDraft(client, { id, article, title, articleAct, personId: person.id, first, why, now });
  return success({ id });
};

const beginArticle = async ({ person, now }: Call, input: Exclude<NewDraft, Change>): Promise<Begun> => {
  const { client } = await currentDatabase();
  const { files } = await readAcceptedFiles(client, contentFolder());
  const article = freeSlug(slugFromTitle(input.title), await usedSlugs(client, files));
  const id = randomUUID();
  const { article: path } = articlePathsOf(article);
  const first = [{ id: randomUUID(), path, base: null, text: newArticleText(input, utcDay(now)) }];
  await createDraft(client, { id, article, title: input.title, personId: person.id, first, now });
  return success({ id });
};

/** Begins a draft of a new article, or of one that readers have or had. */
export const beginDraft = ({ input, ...call }: Call & { input: NewDraft }): Promise<Begun> =>
  "article" in input ? beginChange(call, input) : beginArticle(call, input);
