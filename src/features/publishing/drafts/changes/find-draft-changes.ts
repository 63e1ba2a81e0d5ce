import { articlePathsOf } from "../../../../content/article/article-files";
import type { CompiledArticle } from "../../../../content/content";
import { findArticle } from "../../../../data/article/find-article";
import { type AcceptedArticle, listAcceptedArticles } from "../../../../data/article/list-accepted-articles";
import { currentDatabase } from "../../../../data/database/current-database";
import type { Database } from "../../../../data/database/database";
import { countAnswered } from "../../../../data/item/count-answered";
import type { Person } from "../../../../data/person/find-person";
import { findLastRevision } from "../../../../data/revision/find-last-revision";
import type { PublicationReport, QuestionChanges } from "../../../../domain/article/publication/publication-report";
import type { Diagnostic } from "../../../../domain/diagnostic";
import type { ArticleAct } from "../../../../domain/draft/article-act";
import { articleChanges } from "../../../../domain/draft/changes/article-changes";
import type { ChangedArticle, DraftChanges } from "../../../../domain/draft/changes/draft-changes";
import { lineDiff } from "../../../../domain/draft/changes/line-diff";
import { titleIn } from "../../../../domain/draft/title-in";
import { type Result, success } from "../../../../domain/result";
import { utcDay } from "../../../../domain/utc-day";
import type { ProblemDetails } from "../../../../http/problem/problem-details";
import { contentFolder } from "../../content-folder";
import { publishFiles } from "../../files/publish-files";
import { ownCache } from "../../import-cache";
import { toPublicDiagnostics } from "../check-draft";
import { toFileChanges } from "../draft-content";
import { type OpenDraft, openDraft } from "../find-draft";

type FileChange = { path: string; before: string | null; now: string | null };

export const toChangedFile = ({ path, before, now }: FileChange): DraftChanges["files"][number] => ({
  path,
  kind: before === null ? "added" : now === null ? "removed" : "changed",
  hunks: lineDiff(before ?? "", now ?? ""),
});

/** Questions that differ, with how many learners know those that were asked before. */
export const toQuestions = async (
  client: Database["client"],
  { total, added, changed, retired }: QuestionChanges = { total: 0, added: [], changed: [], retired: [] },
): Promise<ChangedArticle["questions"]> => {
  const identities = [...changed, ...retired].map(({ identity }) => identity);
  const counts = new Map((await countAnswered(client, identities)).map((row) => [row.identity, row]));
  const used = (identity: string) => {
    const { answered = 0, held = 0 } = counts.get(identity) ?? {};
    return { answered, held };
  };
  return {
    total,
    added,
    changed: changed.map((item) => ({ ...item, ...used(item.identity) })),
    retired: retired.map((item) => ({ ...item, ...used(item.identity) })),
  };
};

/** The other articles among these that state a fact. */
export const alsoStating =
  (articles: readonly AcceptedArticle[], slug: string) =>
  (fact: string): { slug: string; title: string }[] =>
    articles.flatMap(({ slug: other, title, facts, withdrawn }) =>
      other !== slug && !withdrawn && facts.includes(fact) ? [{ slug: other, title }] : [],
    );

type Known = {
  report: PublicationReport | undefined;
  isOther: boolean;
  text: string | undefined;
  /** All articles that readers have. */
  accepted: readonly AcceptedArticle[];
};

const toChangedArticle = async (
  client: Database["client"],
  { slug, result }: CompiledArticle,
  { report, isOther, text, accepted }: Known,
): Promise<ChangedArticle> => {
  const before = await findLastRevision(client, report?.former ?? slug);
  const alsoIn = alsoStating(accepted, before?.slug ?? slug);
  const changes = result.ok ? articleChanges(before, result.value) : null;
  return {
    slug,
    title: result.ok ? result.value.title : (titleIn(text ?? "") ?? before?.title ?? slug),
    revision: before?.revision ?? null,
    isOther,
    changes: changes && {
      ...changes,
      facts: changes.facts.map((change) => ({ ...change, alsoIn: alsoIn(change.fact) })),
    },
    questions: await toQuestions(client, report?.questions),
    learners: report?.learners ?? 0,
    shares: report?.shares ?? 0,
  };
};

const toWithdrawn = async (
  client: Database["client"],
  slugs: readonly string[],
): Promise<DraftChanges["withdrawn"]> => {
  const found = await Promise.all(slugs.map((slug) => findArticle(client, slug)));
  return found.flatMap((article) =>
    article ? [{ slug: article.slug, title: article.title, questions: article.items.total }] : [],
  );
};

/** What is wrong with a file under the name that its article is to get is told of the file as the draft has it. */
const inDraft =
  (article: string, articleAct: ArticleAct | null) =>
  (diagnostic: Diagnostic): Diagnostic => {
    if (articleAct?.kind !== "rename") return diagnostic;
    const { location } = diagnostic;
    const file = location.file.replace(`articles/${articleAct.to}/`, `articles/${article}/`);
    return { ...diagnostic, location: { ...location, file } };
  };

/** What a draft would change for readers and learners, and what stops it: its publication, rehearsed. */
export const compareDraft = async (
  { draft, accepted: { files: everything } }: OpenDraft,
  now: Date,
): Promise<DraftChanges> => {
  const { article, articleAct, lastSave, files } = draft;
  const changed = files.filter(({ text, accepted }) => text !== accepted);
  const database = await currentDatabase();
  const texts = new Map(changed.map(({ path, text }) => [path, text]));
  const base = new Map(changed.map(({ path, accepted }) => [path, accepted]));
  const { changes, expected } = toFileChanges({ article, articleAct, texts, base }, everything, utcDay(now));
  const rehearsed = await publishFiles(database, contentFolder(), changes, {
    ...{ by: null, now, expected, dryRun: true, cache: ownCache() },
  });
  const behind = files.flatMap(({ path, movedOn }) => (movedOn ? [path] : []));
  const standing = {
    save: lastSave,
    files: changed.map(({ path, text, accepted }) => toChangedFile({ path, before: accepted, now: text })),
  };
  // A file on disk is in conflict with the studio's, or somebody published just now: nothing can be said until that is settled.
  if (rehearsed.kind === "outdated") {
    const movedOn = [...new Set([...behind, ...rehearsed.files.map(({ path }) => path)])];
    return {
      ...standing,
      movedOn,
      diagnostics: [],
      articles: [],
      withdrawn: [],
      lostShares: 0,
      pathway: false,
    };
  }
  const { imported, articles, others } = rehearsed;
  const reports = new Map(imported.reports.map((report) => [report.slug, report]));
  const accepted = await listAcceptedArticles(database.client);
  const compared: ChangedArticle[] = [];
  for (const compiled of articles) {
    const { slug } = compiled;
    const text = texts.get(articlePathsOf(slug).article) ?? undefined;
    const known = { report: reports.get(slug), isOther: others.includes(slug), text, accepted };
    compared.push(await toChangedArticle(database.client, compiled, known));
  }
  const withdrawn = await toWithdrawn(database.client, imported.withdrawn);
  const diagnostics = [...imported.diagnostics, ...articles.flatMap(({ warnings }) => warnings)];
  return {
    ...standing,
    movedOn: behind,
    diagnostics: toPublicDiagnostics(diagnostics.map(inDraft(article, articleAct))),
    articles: compared,
    withdrawn,
    lostShares: imported.lostShares,
    pathway: imported.pathway === "published",
  };
};

export const findDraftChanges = async (
  person: Person,
  draftId: string,
  now: Date,
): Promise<Result<DraftChanges, ProblemDetails<404>>> => {
  const open = await openDraft(person, draftId);
  return open.ok ? success(await compareDraft(open.value, now)) : open;
};
