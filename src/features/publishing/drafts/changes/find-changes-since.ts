import { articlePathsOf } from "../../../../content/article/article-files";
import type { CompiledArticle } from "../../../../content/content";
import { type AcceptedArticle, listAcceptedArticles } from "../../../../data/article/list-accepted-articles";
import type { Database } from "../../../../data/database/database";
import { draftTexts } from "../../../../data/draft/draft-texts";
import { questionChanges } from "../../../../domain/article/publication/publication-report";
import { type ArticleChanges, articleChanges } from "../../../../domain/draft/changes/article-changes";
import type { ChangedArticle, DraftChanges } from "../../../../domain/draft/changes/draft-changes";
import { compileDraft } from "../draft-content";
import type { OpenDraft } from "../find-draft";
import { alsoStating, toChangedFile, toQuestions } from "./find-draft-changes";

const isSame = ({ sections, critical, hosts, components, facts }: ArticleChanges): boolean =>
  sections.length + critical.length + hosts.length + components.length + facts.length === 0;

type Compared = { before: CompiledArticle | undefined; now: CompiledArticle };

/** `title`: where it cannot be compiled; `isTouched`: a file of it is another one; `accepted`: all articles that readers have. */
type Context = Pick<ChangedArticle, "title" | "revision"> & {
  isTouched: boolean;
  accepted: readonly AcceptedArticle[];
};

/** An article as it is against what it was; null where it says the same. */
const compare = async (
  client: Database["client"],
  { before, now }: Compared,
  { isTouched, accepted, ...same }: Context,
): Promise<ChangedArticle | null> => {
  const { slug, result } = now;
  const nobody = { slug, isOther: false, learners: 0, shares: 0 };
  if (!result.ok || before?.result.ok === false)
    return isTouched ? { ...nobody, ...same, changes: null, questions: await toQuestions(client) } : null;
  const [old, next] = [before?.result.value ?? null, result.value];
  const changes = articleChanges(old, next);
  const questions = await toQuestions(client, questionChanges(old?.items ?? [], next.items));
  const { added, changed, retired } = questions;
  if (isSame(changes) && added.length + changed.length + retired.length === 0) return null;
  const alsoIn = alsoStating(accepted, slug);
  const facts = changes.facts.map((change) => ({ ...change, alsoIn: alsoIn(change.fact) }));
  return { ...nobody, ...same, title: next.title, changes: { ...changes, facts }, questions };
};

/**
 * What a draft says differently than when it had `since` saves: the files and articles of it, in place of those that `changes`
 * compares with what readers have.
 */
export const findChangesSince = async (
  { draft, ...content }: OpenDraft,
  since: number,
  { changes, now }: { changes: DraftChanges; now: Date },
): Promise<DraftChanges> => {
  const { id, article, articleAct, title, files } = draft;
  const { client } = content;
  const textsAt = (save: number) => draftTexts(client, id, save);
  const [then, today] = [await textsAt(since), await textsAt(changes.save)];
  const differing = files.flatMap(({ path, accepted }) => {
    const [before, now] = [then, today].map((texts) => (texts.has(path) ? texts.get(path) : accepted) ?? null);
    return before === undefined || now === undefined || before === now ? [] : [{ path, before, now }];
  });
  const compileAt = (texts: typeof then) => compileDraft(content, { article, articleAct, texts, now });
  const [old, next] = [await compileAt(then), await compileAt(today)];
  const accepted = await listAcceptedArticles(client);
  const compared: ChangedArticle[] = [];
  for (const compiled of next.articles) {
    const { slug } = compiled;
    const own: string[] = Object.values(articlePathsOf(slug));
    const found = await compare(
      client,
      { before: old.articles.find((each) => each.slug === slug), now: compiled },
      {
        isTouched: differing.some(({ path }) => own.includes(path)),
        revision: changes.articles.find((each) => each.slug === slug)?.revision ?? null,
        ...{ title, accepted },
      },
    );
    if (found) compared.push(found);
  }
  return { ...changes, files: differing.map(toChangedFile), articles: compared };
};
