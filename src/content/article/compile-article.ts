import type { Article } from "../../domain/article/article";
import { languageOf } from "../../domain/article/article-slug";
import { laterRelease } from "../../domain/article/publication/release";
import { byLocation, type Diagnostic } from "../../domain/diagnostic";
import type { Fact } from "../../domain/fact/fact";
import { locateQuote } from "../../domain/fact/locate-quote";
import type { CompileItems } from "../../domain/item/compile/compile-items";
import { failure, success } from "../../domain/result";
import type { applyRules } from "../apply-rules";
import type { BuildCache } from "../build-cache";
import type { CompiledArticle, SourceInUse } from "../content";
import { type DatedField, dayOfSource } from "../dated-field";
import { citedSources } from "../facts/cited-sources";
import type { SharedFacts } from "../facts/read-shared-facts";
import { dependentsByFact } from "../items/dependents-by-fact";
import { assembleTranslation } from "../translation/assemble-translation";
import { diagnosticAt } from "../yaml/source-location";
import { assembleArticle } from "./assemble-article";
import type { AssembledArticle } from "./assembled-article";
import type { ParsedArticle } from "./parsed-article";

/**
 * What an article is compiled with. `notices`: diagnostics of its files from the steps before. `original`: of a translation, where
 * there is one. `compileItems`: compiles its questions, or knows them. `rule`: what the editorial rules say.
 * `built`: what a build may know of a translation.
 */
export type ArticleContext = {
  sharedFacts: SharedFacts;
  notices: Diagnostic[];
  original: ParsedArticle | undefined;
  compileItems: CompileItems;
  rule: typeof applyRules;
  built: BuildCache;
};

/** Puts an article together and checks it as a whole. An error leaves no article that readers could get. */
export function compileArticle(parsed: ParsedArticle, context: ArticleContext): CompiledArticle {
  const { sharedFacts, notices, original, rule } = context;
  const { slug, id, paths, source, text, frontMatter, questions, translation } = parsed;
  const { common, restated } = translation ?? parsed.facts;
  const assembled = assemble(parsed, context);
  const { factsById, facts, sources, tables, compiled, behind, movedOn, diagnostics } = assembled;
  const dependents = dependentsByFact(compiled.items, questions);
  const language = frontMatter?.language ?? languageOf(slug);
  const draft = {
    file: paths.article,
    text: source,
    language,
    head: headOf(parsed),
    facts,
    tables,
    factsById,
    common,
    restated,
    dependents,
  };
  const factsAreWhole = [...diagnostics, ...notices].every(
    ({ severity, location: { file }, rule }) =>
      severity === "warning" || file === paths.questions || rule === "translation-agrees",
  );
  const ruled = text ? rule({ ...draft, sections: text.sections }, factsAreWhole) : [];
  const unread = new Set(
    notices
      .filter(({ severity, rule }) => severity === "error" && rule === "file-readable")
      .map(({ location }) => location.file),
  );
  const all = [...diagnostics, ...notices, ...ruled].sort(byLocation);
  const roots = unreadableRoots(all, parsed, sharedFacts, unread);
  const errors = roots ?? onceEach(all.filter(({ severity }) => severity === "error"));
  const quoted = facts.map(({ value }) => value);
  const warnings = roots ? [] : all.filter(({ severity }) => severity === "warning");
  const release = releaseOf(parsed, original);
  const redirectFrom = frontMatter?.redirectFrom ?? [];
  const cited = citedSources(quoted, factsById);
  const summary = {
    slug,
    warnings,
    compiled,
    cited,
    days: daysOf(parsed, cited),
    release,
    redirectFrom,
    ...(movedOn && { movedOn }),
  };

  if (text === undefined || frontMatter === undefined) return { ...summary, result: failure(errors) };
  const { body, sections } = text;
  const { draft: _draft, publishFrom: _publishFrom, ...head } = frontMatter;
  const article = {
    ...{ ...head, slug, body, sections, facts: quoted, sources, tables, items: compiled.items },
    ...(id !== slug && { id }),
    ...(behind && { behind }),
  };
  if (errors.length === 0) return { ...summary, result: success(article) };
  return { ...summary, result: failure(errors), unproved: { ...article, facts: drawableFacts(article) } };
}

/** The facts whose sentence stands in its section and whose source is known: what else a page has nothing to show for. */
const drawableFacts = ({ facts, sections, sources }: Pick<Article, "facts" | "sections" | "sources">): Fact[] =>
  facts.filter(
    ({ quote, section, source }) =>
      sources.some(({ id }) => id === source) && locateQuote(sections, quote, section) !== undefined,
  );

/** A translation is released no earlier than its original. */
function releaseOf({ paths, text, frontMatter }: ParsedArticle, original: ParsedArticle | undefined) {
  const own = frontMatter ?? { draft: false };
  const line = text?.frontMatterLines.draft ?? 1;
  return { ...laterRelease(own, original?.frontMatter ?? own), file: paths.article, line };
}

/** What readers see of the head of a guide. */
const headOf = ({ frontMatter }: ParsedArticle): Record<string, string> =>
  frontMatter ? { title: frontMatter.title, summary: frontMatter.summary } : {};

function daysOf({ text, frontMatter, paths, facts }: ParsedArticle, cited: readonly SourceInUse[]): DatedField[] {
  const line = text?.frontMatterLines.reviewed ?? 1;
  const location = { file: paths.article, line, column: 1 };
  const reviewed = frontMatter ? [{ day: frontMatter.reviewed, name: "`reviewed`", location }] : [];
  const others = cited.map(({ source }) => source).filter((source) => !facts.sources.entries.includes(source));
  return [...reviewed, ...[...facts.sources.entries, ...others].map(dayOfSource)];
}

function assemble(
  parsed: ParsedArticle,
  { sharedFacts, original, compileItems, built }: ArticleContext,
): AssembledArticle {
  const { translation, originalSlug, paths } = parsed;
  if (translation === undefined) return assembleArticle(parsed, sharedFacts, compileItems);
  if (original !== undefined) {
    return assembleTranslation(parsed, { translation, original, sharedFacts, compileItems, built });
  }
  const message = `The folder articles/${originalSlug} has no article.mdx that this is a translation of.`;
  const missing = diagnosticAt(
    { file: paths.article, line: 1, column: 1 },
    {
      rule: "as-described",
      severity: "error",
      message,
      suggestion: "Write the original first, or move this text into article.mdx.",
    },
  );
  const nothing = { authored: [], models: [], enemies: [] };
  const questions = { ...parsed.questions, ...nothing };
  const assembled = assembleArticle({ ...parsed, questions }, sharedFacts, compileItems);
  return { ...assembled, diagnostics: [missing, ...assembled.diagnostics] };
}

/**
 * Where a file cannot be read and something may rest on it, nothing else can be judged: its own errors, and what is wrong
 * with each of the other files in itself. Undefined where all that is needed was read.
 */
function unreadableRoots(
  all: readonly Diagnostic[],
  parsed: ParsedArticle,
  sharedFacts: SharedFacts,
  unread: ReadonlySet<string>,
): Diagnostic[] | undefined {
  if (unread.size > 0) return all.filter(({ location, rule }) => unread.has(location.file) && rule === "file-readable");
  const unreadable = [...sharedFacts.unreadable, ...parsed.facts.unreadable].join(", ");
  if (unreadable === "" || !all.some(({ follows }) => follows === unreadable)) return undefined;
  const roots = sharedFacts.diagnostics.filter(({ location }) => sharedFacts.unreadable.includes(location.file));
  return [...roots, ...parsed.diagnostics.filter(({ severity }) => severity === "error")];
}

/** Of the diagnostics that follow from one invalid entry, only the first. */
function onceEach(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const first = new Map(diagnostics.toReversed().map((diagnostic) => [diagnostic.follows ?? diagnostic, diagnostic]));
  return diagnostics.filter((diagnostic) => first.get(diagnostic.follows ?? diagnostic) === diagnostic);
}
