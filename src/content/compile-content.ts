import { compileArticle } from "./article/compile-article";
import { readArticle } from "./article/read-article";
import type { WrittenArticle } from "./article/written-article";
import { writtenIds } from "./article/written-ids";
import type { Content } from "./content";
import { checkCitableFacts } from "./facts/check-citable-facts";
import { readCitableFacts } from "./facts/read-citable-facts";
import { addTerms } from "./glossary/add-terms";
import { compileGlossary } from "./glossary/compile-glossary";
import { unusedTerms } from "./glossary/unused-terms";
import type { Problem } from "./problem";
import { compileRoute } from "./route/compile-route";
import { claimsAgree } from "./rules/claims-agree";
import { idUnique } from "./rules/id-unique";
import { redirectFree } from "./rules/redirect-free";
import { sortFiles } from "./sort-files";
import { readWithdrawn } from "./withdrawn/read-withdrawn";
import { compileSearchWords } from "./words/compile-search-words";

/**
 * Compiles all content from files in hand: path relative to the content folder → text. No file is read here.
 * `unread`: what is wrong with files that have no text. A fault in one article never stops another; a fault in a
 * shared file stops those that rest on it.
 */
export async function compileContent(files: ReadonlyMap<string, string>, unread: Problem[] = []): Promise<Content> {
  const sorted = sortFiles(files);
  const shared = readCitableFacts(sorted.shared);
  const written = await Promise.all(sorted.editions.map(readArticle));
  const duplicates = idUnique(writtenIds(shared, written));

  const claims = [...shared.files, ...written.map(({ facts }) => facts)].flatMap(({ claims }) => claims.entries);

  const told = [
    ...unread,
    ...sorted.problems,
    ...duplicates,
    ...redirectFree(written.map(formerAddresses)),
    ...claimsAgree(claims),
  ];
  const glossary = compileGlossary(sorted.glossary, shared);
  const articles = written.map((article) => {
    const notices = told.filter((problem) => ownerOf(problem, written) === article);
    return addTerms(compileArticle(article, { shared, notices, written }), glossary.terms);
  });
  const ofNoArticle = told.filter((problem) => ownerOf(problem, written) === undefined);
  const taken = readWithdrawn(sorted.withdrawn, new Set(written.map(({ guide }) => guide)));
  const { searchWords, problems } = compileSearchWords(sorted.searchWords, written);
  const route = compileRoute(files);
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

/** The edition that a file belongs to; what nothing reads belongs to the original of its folder. */
function ownerOf({ file }: Problem, editions: readonly WrittenArticle[]): WrittenArticle | undefined {
  return (
    editions.find(({ paths }) => Object.values(paths).includes(file)) ??
    editions.find(({ guide, translation }) => translation === undefined && file.startsWith(`articles/${guide}/`))
  );
}

const formerAddresses = ({ slug, paths, text, frontMatter }: WrittenArticle) => ({
  slug,
  file: paths.article,
  line: text?.frontMatterLines.redirectFrom ?? 1,
  redirectFrom: frontMatter?.redirectFrom ?? [],
});
