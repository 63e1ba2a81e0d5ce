import { articleIdOf, formerGuide, type PublishedEdition } from "../domain/article/article-id";
import { subjectOf } from "../domain/question/subject-of";
import { compileArticle } from "./article/compile-article";
import { type EditionFiles, editionSlug } from "./article/edition-files";
import { readArticles } from "./article/read-articles";
import type { WrittenArticle } from "./article/written-article";
import { writtenIds } from "./article/written-ids";
import type { CompiledArticle, Content } from "./content";
import { type ContentMemory, contentMemory } from "./content-memory";
import { dayOfSource, type WrittenDay } from "./days";
import { checkCitableFacts } from "./facts/check-citable-facts";
import { readCitableFacts } from "./facts/read-citable-facts";
import { addTerms } from "./glossary/add-terms";
import { compileGlossary } from "./glossary/compile-glossary";
import { unusedTerms } from "./glossary/unused-terms";
import type { Problem } from "./problem";
import { type CompiledRoute, compileRoute } from "./route/compile-route";
import { gatherRouteFacts } from "./route/gather-route-facts";
import { readRoute } from "./route/read-route";
import { brokenLinks } from "./rules/broken-links";
import { claimsAgree } from "./rules/claims-agree";
import { idUnique } from "./rules/id-unique";
import { redirectFree } from "./rules/redirect-free";
import { sortFiles } from "./sort-files";
import { readWithdrawn, stillThere } from "./withdrawn/read-withdrawn";
import { compileSearchWords } from "./words/compile-search-words";

type Compiling = {
  /** The one guide to compile, with the shared files that may stop it; what speaks of all guides together is left out then. */
  only?: string | undefined;
  /** What readers know already, so that a guide with a new name keeps its questions. */
  published?: readonly PublishedEdition[];
};

/**
 * Compiles all content from files in hand: path relative to the content folder → text. No file is read here.
 * `unread`: what is wrong with files that have no text. `memory`: what earlier compilations left; it changes how long this
 * takes and nothing else. A fault in one article never stops another; a fault in a shared file stops those that rest on it.
 */
export async function compileContent(
  files: ReadonlyMap<string, string>,
  unread: Problem[] = [],
  memory: ContentMemory = contentMemory(),
  { only, published = [] }: Compiling = {},
): Promise<Content> {
  const sorted = sortFiles(files);
  // The gate's thread reads the texts meanwhile.
  const reading = readArticles(only === undefined ? sorted.editions : withNamesakes(sorted.editions, only), memory);
  const shared = memory.shared.keep("", [...sorted.shared].flat(), () => readCitableFacts(sorted.shared));
  const written = await reading;
  const claims = [...shared.files, ...written.map(({ facts }) => facts)].flatMap(({ claims }) => claims.entries);

  const told = [
    ...unread,
    ...sorted.problems,
    ...idUnique(writtenIds(shared, written, memory)),
    ...redirectFree(written.map(formerAddresses), sorted.editions.map(editionSlug)),
    ...claimsAgree(claims, memory),
    ...brokenLinks(written, sorted.editions.map(editionSlug), memory),
  ];
  const { ofNoArticle, noticesOf } = shareOut(told, written);
  const taken = readWithdrawn(sorted.withdrawn, sorted.editions.map(named));
  const idOf = idsOf(written, published);
  const glossary = memory.glossary.keep("", [sorted.glossary, shared], () => compileGlossary(sorted.glossary, shared));
  const originals = new Map(written.flatMap((article) => (article.language ? [] : [[article.guide, article]])));
  const compile = (article: WrittenArticle): CompiledArticle => {
    const notices = [...(noticesOf.get(article) ?? []), ...(taken.standing.get(article.slug) ?? [])];
    const original = article.language && originals.get(article.guide);
    const id = idOf(article);
    const compiled = memory.compiled.keep(article.slug, [article, original, shared, JSON.stringify(notices), id], () =>
      compileArticle({ ...article, id }, { shared, notices, original }),
    );
    return memory.explained.keep(article.slug, [compiled, glossary], () => addTerms(compiled, glossary.terms));
  };
  const articles = written.filter(({ guide }) => only === undefined || guide === only).map(compile);
  const idle = stillThere(taken.retired, articles.map(partsOf));
  const retired = idle.length > 0 ? [] : taken.retired.map(({ value }) => value);
  const days = shared.files.flatMap(({ sources }) => sources.entries.map(dayOfSource));
  const problemsOfShared = [
    ...ofNoArticle,
    ...shared.problems,
    ...checkCitableFacts(shared),
    ...taken.problems,
    ...idle,
    ...glossary.problems,
  ];
  if (only !== undefined)
    return { articles, searchWords: undefined, withdrawn: taken.withdrawn, retired, days, problems: problemsOfShared };
  const { searchWords, problems } = compileSearchWords(sorted.searchWords, written, memory);
  forget(memory, articles);
  const readAs = (text: string) => memory.route.keep("", [text], () => readRoute(text));
  // Of a route nothing can be proved while a file that it may rest on cannot be read.
  const route =
    shared.unreadable.length > 0 ? undefined : compileRoute(files, readAs, () => gatherRouteFacts(shared, written));
  return {
    articles,
    searchWords,
    withdrawn: taken.withdrawn,
    retired,
    days: [...days, ...dayOfRoute(route)],
    problems: [
      ...problemsOfShared,
      ...problems,
      ...unusedTerms(glossary, articles),
      ...(route ? [...(route.result.ok ? [] : route.result.failure), ...route.warnings] : []),
    ],
  };
}

const dayOfRoute = (route: CompiledRoute | undefined): WrittenDay[] => {
  if (!route?.result.ok) return [];
  const { reviewed, reviewedAt } = route.result.value.written;
  return [{ day: reviewed, name: "`reviewed`", place: reviewedAt }];
};

function forget(memory: ContentMemory, articles: readonly CompiledArticle[]) {
  const all = new Set(articles.map(({ slug }) => slug));
  for (const each of [memory.ids, memory.said, memory.links]) each.retain(all);
  const passed = new Set(articles.flatMap(({ slug, result }) => (result.ok ? [slug] : [])));
  for (const each of [memory.compiled, memory.explained]) each.retain(passed);
}

/** The editions of a guide, and those of others whose facts, sources or tables may have a name that one of its own has. */
function withNamesakes(editions: readonly EditionFiles[], guide: string): EditionFiles[] {
  const namesIn = ({ texts }: EditionFiles) =>
    [...(texts.get("facts.yaml") ?? "").matchAll(/^ {0,4}(?:- +)?id:\s*["']?([a-z0-9-]+)/gm)].map(([, name]) => name);
  const own = new Set(editions.filter((edition) => edition.guide === guide).flatMap(namesIn));
  return editions.filter((edition) => edition.guide === guide || namesIn(edition).some((name) => own.has(name)));
}

/** Problems by the edition whose file they are in; what nothing reads belongs to the original of its folder. */
function shareOut(told: readonly Problem[], written: readonly WrittenArticle[]) {
  const byFile = new Map(written.flatMap((article) => Object.values(article.paths).map((file) => [file, article])));
  const byFolder = new Map(written.flatMap((article) => (article.language ? [] : [[article.guide, article]])));
  const noticesOf = new Map<WrittenArticle, Problem[]>();
  const ofNoArticle: Problem[] = [];
  for (const problem of told) {
    const [room, guide = "", ...rest] = problem.file.split("/");
    const inFolder = room === "articles" && rest.length > 0 ? byFolder.get(guide) : undefined;
    const owner = byFile.get(problem.file) ?? inFolder;
    if (owner) noticesOf.set(owner, [...(noticesOf.get(owner) ?? []), problem]);
    else ofNoArticle.push(problem);
  }
  return { ofNoArticle, noticesOf };
}

function idsOf(written: readonly WrittenArticle[], published: readonly PublishedEdition[]) {
  const guides = new Set(written.map(({ guide }) => guide));
  const originals = written.filter(({ language }) => language === undefined);
  const former = new Map(
    originals.map(({ guide, frontMatter }) => [
      guide,
      formerGuide(guide, frontMatter?.redirectFrom ?? [], { published, written: guides }),
    ]),
  );
  return ({ slug, guide }: WrittenArticle) => articleIdOf(slug, former.get(guide), published);
}

function partsOf({ slug, compiled, cited }: CompiledArticle) {
  const questions = compiled.items.flatMap((item) => [
    subjectOf(item),
    item.identity.slice(item.identity.indexOf("/") + 1),
  ]);
  const rests = cited.flatMap(({ source, facts }) => [source.value.id, ...facts.map(({ id }) => id)]);
  return { slug, names: new Set([...questions, ...rests]) };
}

const named = ({ guide, language }: EditionFiles) => ({ slug: editionSlug({ guide, language }), guide, language });

const formerAddresses = ({ slug, paths, text, frontMatter }: WrittenArticle) => ({
  slug,
  file: paths.article,
  line: text?.frontMatterLines.redirectFrom ?? 1,
  redirectFrom: frontMatter?.redirectFrom ?? [],
});
