import { articlePathsOf } from "../../content/article/article-files";
import type { CompiledArticle } from "../../content/content";
import { publishArticle } from "../../data/publication/publish-article";
import type { Article } from "../../domain/article/article";
import { articleSlugIn, originalSlugOf } from "../../domain/article/article-slug";
import { hashArticle } from "../../domain/article/publication/hash-article";
import { importDecision } from "../../domain/article/publication/import-decision";
import type { Retirement } from "../../domain/article/publication/losses";
import { findSameArticle } from "../../domain/article/publication/missing-articles";
import { publicationReport } from "../../domain/article/publication/publication-report";
import { releaseOn } from "../../domain/article/publication/release";
import type { Diagnostic, SourceLocation } from "../../domain/diagnostic";
import { utcDay } from "../../domain/utc-day";
import type { ImportCache } from "./import-cache";
import type { Importing } from "./imported";
import { retireFormer } from "./retire-former";
import { lossesDiagnostic, sameArticleDiagnostic, waitingDiagnostic } from "./vanished";

const draftOfPublic = (slug: string, { file, line }: SourceLocation): Diagnostic => ({
  rule: "as-described",
  severity: "error",
  location: { file, line },
  message: `The guide ${slug} is public already, and \`draft: true\` does not take it back.`,
  suggestion: "Take the line out. To take the guide back, delete its folder and name it in withdrawn.yaml.",
});
/** What an editor said is meant to go from an article, and what goes because its original moved on. */
const intendedLossesFrom = ({ slug, movedOn }: CompiledArticle, retired: readonly Retirement[]) => {
  const entries = retired.filter(({ guide, language }) =>
    language ? articleSlugIn(language, guide) === slug : guide === originalSlugOf(slug),
  );
  const meant = new Set([...entries.flatMap(({ what }) => what), ...(movedOn?.names ?? [])]);
  return { meant, ...(movedOn && { sources: movedOn.sources }) };
};

/**
 * Why an article that passed every check is not published all the same. A translation was compared with an original that
 * readers do not get: what that lost by accident, it would lose as well.
 */
const judgeName = (article: Article, { accepted, missing, imported }: Importing): Diagnostic | undefined => {
  const { slug, id = slug, title, facts } = article;
  const originalSlug = originalSlugOf(slug);
  if (slug !== originalSlug && imported.refused.includes(originalSlug)) return waitingDiagnostic(slug);
  const isAccepted = accepted.some((one) => one.id === id);
  const same = isAccepted ? undefined : findSameArticle({ slug, title, facts: facts.map((fact) => fact.id) }, missing);
  return same && sameArticleDiagnostic(slug, same.slug);
};

const refuse = ({ imported }: Importing, slug: string, diagnostics: readonly Diagnostic[]): void => {
  imported.refused.push(slug);
  // A shared file that cannot be read stops many articles, and is told once.
  imported.diagnostics.push(...diagnostics.filter((diagnostic) => !imported.diagnostics.includes(diagnostic)));
};

/** The texts of the article's own files, and whether the studio published one of them. */
const sourcesOf = (slug: string, { files, fromStudio }: Importing) => {
  const own = Object.values(articlePathsOf(slug)).flatMap((path) => {
    const text = files.get(path);
    return text === undefined ? [] : [[path, text] as const];
  });
  return {
    origin: own.some(([path]) => fromStudio.has(path)) ? ("studio" as const) : ("file" as const),
    sources: Object.fromEntries(own),
  };
};

const publishOne = async (importing: Importing, compiled: CompiledArticle, article: Article): Promise<void> => {
  const { client, now, dryRun, drafts, content, imported, draftId } = importing;
  const { slug } = article;
  const diagnostic = judgeName(article, importing);
  if (diagnostic) return refuse(importing, slug, [diagnostic]);
  const losses = drafts ? {} : { intendedLosses: intendedLossesFrom(compiled, content.retired) };
  const publication = await publishArticle(client, article, {
    ...{ ...sourcesOf(slug, importing), draftId, now, dryRun, ...losses },
  });
  if (publication.kind === "refused") return refuse(importing, slug, [lossesDiagnostic(slug, publication.losses)]);
  imported[publication.kind].push(slug);
  if (publication.kind !== "published") return;
  const former = importing.accepted.find(({ id }) => id === (article.id ?? slug))?.slug ?? null;
  imported.reports.push(publicationReport({ slug, former, ...publication }));
};

/** Publishes an article, or says why it stays as it is. */
export const importArticle = async (
  importing: Importing,
  compiled: CompiledArticle,
  cache: ImportCache,
): Promise<void> => {
  const { client, now, dryRun, drafts, accepted, requested, imported } = importing;
  const { slug, result, release } = compiled;
  const id = result.ok ? result.value.id : undefined;
  const isPublic = accepted.some((one) => !one.withdrawn && (one.slug === slug || one.id === id));
  const day = utcDay(now);
  const standing = drafts ? "public" : releaseOn(release, { day, isPublic });
  if (standing === "taken-back") return refuse(importing, slug, [draftOfPublic(slug, release)]);
  if (!result.ok) return refuse(importing, slug, result.failure);
  if (standing === "draft") imported.drafts.push(slug);
  if (standing === "waiting") imported.waiting.push({ slug, from: release.publishFrom ?? day });
  if (standing !== "public") return;
  const article = result.value;
  const hash = cache.hashes.keep(slug, [article], () => hashArticle(article));
  const decided = importDecision(
    hash,
    accepted.find((one) => one.slug === slug && !one.withdrawn),
  );
  if (decided === "publish" || (decided === "restored" && requested.has(slug)))
    await publishOne(importing, compiled, article);
  else imported[decided].push(slug);
  if (imported.refused.includes(slug)) return;
  // Of an unchanged guide, too: an import that was cut short may have published it and left its former name.
  const goesOn = accepted.find(({ id }) => id === article.id)?.slug;
  const others = article.redirectFrom.filter((former) => former !== goesOn);
  imported.withdrawn.push(...(await retireFormer(client, { slug, redirectFrom: others }, now, dryRun)));
};
