import { compileArticle } from "./article/compile-article";
import { readArticles } from "./article/read-articles";
import type { WrittenArticle } from "./article/written-article";
import { writtenIds } from "./article/written-ids";
import type { CompiledArticle, Content } from "./content";
import { type ContentMemory, contentMemory } from "./content-memory";
import { checkCitableFacts } from "./facts/check-citable-facts";
import { readCitableFacts } from "./facts/read-citable-facts";
import { addTerms } from "./glossary/add-terms";
import { compileGlossary } from "./glossary/compile-glossary";
import { unusedTerms } from "./glossary/unused-terms";
import type { Problem } from "./problem";
import { compileRoute } from "./route/compile-route";
import { gatherRouteFacts } from "./route/gather-route-facts";
import { readRoute } from "./route/read-route";
import { brokenLinks } from "./rules/broken-links";
import { claimsAgree } from "./rules/claims-agree";
import { idUnique } from "./rules/id-unique";
import { redirectFree } from "./rules/redirect-free";
import { sortFiles } from "./sort-files";
import { readWithdrawn } from "./withdrawn/read-withdrawn";
import { compileSearchWords } from "./words/compile-search-words";

/**
 * Compiles all content from files in hand: path relative to the content folder → text. No file is read here.
 * `unread`: what is wrong with files that have no text. `memory`: what earlier compilations left; it changes how long this
 * takes and nothing else. A fault in one article never stops another; a fault in a shared file stops those that rest on it.
 */
export async function compileContent(
  files: ReadonlyMap<string, string>,
  unread: Problem[] = [],
  memory: ContentMemory = contentMemory(),
): Promise<Content> {
  const sorted = sortFiles(files);
  const shared = memory.shared.keep("", [...sorted.shared].flat(), () => readCitableFacts(sorted.shared));
  const written = await readArticles(sorted.editions, memory);
  const claims = [...shared.files, ...written.map(({ facts }) => facts)].flatMap(({ claims }) => claims.entries);

  const told = [
    ...unread,
    ...sorted.problems,
    ...idUnique(writtenIds(shared, written, memory)),
    ...redirectFree(written.map(formerAddresses)),
    ...claimsAgree(claims, memory),
    ...brokenLinks(written, memory),
  ];
  const { ofNoArticle, noticesOf } = shareOut(told, written);
  const glossary = memory.glossary.keep("", [sorted.glossary, shared], () => compileGlossary(sorted.glossary, shared));
  const originals = new Map(written.flatMap((article) => (article.language ? [] : [[article.guide, article]])));
  const compile = (article: WrittenArticle): CompiledArticle => {
    const notices = noticesOf.get(article) ?? [];
    const original = article.language && originals.get(article.guide);
    const compiled = memory.compiled.keep(article.slug, [article, original, shared, JSON.stringify(notices)], () =>
      compileArticle(article, { shared, notices, original }),
    );
    return memory.explained.keep(article.slug, [compiled, glossary], () => addTerms(compiled, glossary.terms));
  };
  const articles = written.map(compile);
  const taken = readWithdrawn(sorted.withdrawn, new Set(written.map(({ guide }) => guide)));
  const { searchWords, problems } = compileSearchWords(sorted.searchWords, written, memory);
  forget(memory, articles);
  const readAs = (text: string) => memory.route.keep("", [text], () => readRoute(text));
  const route = compileRoute(files, readAs, () => gatherRouteFacts(shared, written));
  return {
    articles,
    searchWords,
    withdrawn: taken.withdrawn,
    problems: [
      ...ofNoArticle,
      ...shared.problems,
      ...checkCitableFacts(shared),
      ...problems,
      ...taken.problems,
      ...glossary.problems,
      ...unusedTerms(glossary, articles),
      ...(route ? [...(route.result.ok ? [] : route.result.failure), ...route.warnings] : []),
    ],
  };
}

function forget(memory: ContentMemory, articles: readonly CompiledArticle[]) {
  const all = new Set(articles.map(({ slug }) => slug));
  for (const each of [memory.ids, memory.said, memory.links]) each.retain(all);
  const passed = new Set(articles.flatMap(({ slug, result }) => (result.ok ? [slug] : [])));
  for (const each of [memory.compiled, memory.explained]) each.retain(passed);
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

const formerAddresses = ({ slug, paths, text, frontMatter }: WrittenArticle) => ({
  slug,
  file: paths.article,
  line: text?.frontMatterLines.redirectFrom ?? 1,
  redirectFrom: frontMatter?.redirectFrom ?? [],
});
