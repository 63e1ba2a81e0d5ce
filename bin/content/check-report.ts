import { readdir } from "node:fs/promises";
import path from "node:path";
import { ownBuildCache } from "../../src/content/build-cache";
import { contentCache } from "../../src/content/content-cache";
import { nearestName } from "../../src/content/facts/nearest-name";
import { overdueSources } from "../../src/content/facts/overdue-sources";
import { overduePathway } from "../../src/content/pathway/overdue-pathway";
import { readContent } from "../../src/content/read-content";
import { readingGrade } from "../../src/content/reading-grade";
import { byLocation, type Diagnostic } from "../../src/domain/diagnostic";
import { originalLanguage } from "../../src/domain/language";
import { diagnosticSentence } from "../../src/features/publishing/diagnostic-sentence";
import { frequentObjectives } from "./frequent-objectives";

/** `articles`: those to check; none: all. `sources`: lists those that wait to be read again, which are counted otherwise. */
type CheckRequest = { articles?: readonly string[]; sources?: boolean };

/** Lines for the terminal, and the exit code: 1 where something must be corrected. */
export type CheckReport = { lines: string[]; code: number };

/** What `npm run content:check` says of a content folder. `today`: `YYYY-MM-DD`. */
export const checkReport = async (folder: string, request: CheckRequest, today: string): Promise<CheckReport> => {
  const { articles: chosen = [] } = request;
  const unknown = await explainUnknown(folder, chosen);
  if (unknown.length > 0) return { lines: unknown, code: 1 };
  const only = chosen.length === 0 ? undefined : chosen;
  const { articles, pathway, diagnostics } = await readContent(folder, today, contentCache(ownBuildCache()), { only });
  const all: Diagnostic[] = [
    ...diagnostics,
    ...articles.flatMap(({ result, warnings }) => [...(result.ok ? [] : result.failure), ...warnings]),
  ];
  // An error in a shared file stops several guides and is reported once.
  const unique = [...new Map(all.map((each) => [diagnosticSentence(each), each])).values()].sort(byLocation);
  const waiting = [
    ...overdueSources(articles, today),
    ...(typeof pathway === "object" ? overduePathway(pathway, today) : []),
  ];
  const serious = unique.filter(({ severity }) => severity === "error").length;
  const passed = articles.filter(({ result }) => result.ok);
  const questions = passed.reduce((sum, { compiled }) => sum + compiled.items.length, 0);
  const originals = passed.flatMap(({ slug, result }) =>
    result.ok && result.value.language === originalLanguage ? [{ slug, article: result.value }] : [],
  );
  const grades = originals.map(({ slug, article }) => `${slug} ${readingGrade(article.sections).toFixed(1)}`);
  // A shared fact is quoted by several guides and counts once.
  const facts = [...new Map(originals.flatMap(({ article }) => article.facts.map((fact) => [fact.id, fact]))).values()];
  const withExcerpt = facts.filter(({ excerpt }) => excerpt !== undefined).length;
  const frequent = only === undefined ? frequentObjectives(passed.flatMap(({ compiled }) => compiled.items)) : [];
  const lines = [
    ...[...unique, ...(request.sources ? waiting : [])].map(diagnosticSentence),
    `${passed.length} of ${articles.length} articles can be published, with ${questions} questions. ` +
      `${serious} to mend, ${unique.length - serious} pieces of advice.`,
    ...(frequent.length > 0 ? [`Asked more than four times over all guides: ${frequent.join(", ")}.`] : []),
    ...(waiting.length > 0 && !request.sources ? [sayWaiting(waiting.length, chosen)] : []),
    ...(facts.length > 0
      ? [`${withExcerpt} of ${facts.length} facts keep the sentence of their page (\`excerpt\`).`]
      : []),
    ...(grades.length > 0
      ? [`School grade at which each guide reads, names aside (the goal is 9 or less): ${grades.join(", ")}.`]
      : []),
  ];
  return { lines, code: serious > 0 ? 1 : 0 };
};

const sayWaiting = (count: number, articles: readonly string[]): string =>
  `${count === 1 ? "1 source waits" : `${count} sources wait`} to be read again; that stops nothing. ` +
  `\`npm run content:check -- ${[...articles, "--sources"].join(" ")}\` lists them.`;

async function explainUnknown(folder: string, articles: readonly string[]): Promise<string[]> {
  const entries = await readdir(path.join(folder, "articles"), { withFileTypes: true });
  const slugs = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return articles.flatMap((article) => {
    if (slugs.includes(article)) return [];
    // “ontario-cpso.fr” and “content/articles/ontario-cpso/” mean the folder, too.
    const near = nearestName(path.basename(article).replace(/\..*$/, ""), slugs);
    const hint = near ? `Did you mean \`npm run content:check -- ${near}\`?` : `There are: ${slugs.join(", ")}.`;
    return [`There is no guide \`${article}\` in content/articles, so nothing was checked. ${hint}`];
  });
}
