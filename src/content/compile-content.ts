import { articleSlugIn } from "../domain/article/article-slug";
import { type ArticleIdentity, articleIdOf, formerSlugOf } from "../domain/article/publication/article-id";
import type { Diagnostic } from "../domain/diagnostic";
import { hashText } from "../domain/hash-text";
import type { CompileContext } from "../domain/item/compile/compile-context";
import { compileItems } from "../domain/item/compile/compile-items";
import { itemNameOf, subjectOf } from "../domain/item/item-identity";
import { languages } from "../domain/language";
import { applyRules } from "./apply-rules";
import { type ArticleFiles, slugOfFiles } from "./article/article-files";
import { compileArticle } from "./article/compile-article";
import { idsOfArticle, idsOfFacts } from "./article/declared-ids";
import { formerSlugsIn } from "./article/former-slugs";
import type { ParsedArticle } from "./article/parsed-article";
import { readArticles } from "./article/read-articles";
import type { CompiledArticle, Content } from "./content";
import { type ContentCache, contentCache } from "./content-cache";
import { type DatedField, dayOfSource } from "./dated-field";
import { checkSharedFacts } from "./facts/check-shared-facts";
import { readSharedFacts } from "./facts/read-shared-facts";
import { addTerms } from "./glossary/add-terms";
import { compileGlossary } from "./glossary/compile-glossary";
import { glossaryFile } from "./glossary/read-glossary";
import { unusedTerms } from "./glossary/unused-terms";
import { checkOfficialTerms } from "./official-terms/check-official-terms";
import { compileOfficialTerms } from "./official-terms/compile-official-terms";
import { nameSources, sourceNames } from "./official-terms/name-sources";
import { collectPathwayFacts } from "./pathway/collect-pathway-facts";
import { type CompiledPathway, compilePathway, type LocatedPathway } from "./pathway/compile-pathway";
import { mapWithoutWays } from "./pathway/map-without-ways";
import { pathwayFile, readPathway } from "./pathway/read-pathway";
import { claimsAgree, conflictsAmong } from "./rules/claims-agree";
import { firstDeclared, idUnique } from "./rules/id-unique";
import { brokenLinks, ownAddresses } from "./rules/own-link";
import { pictureKnown } from "./rules/picture-known";
import { addressOwners, redirectFree } from "./rules/redirect-free";
import { compileSearchWords } from "./search-words/compile-search-words";
import { sortFiles } from "./sort-files";
import { readWithdrawn, stillThere } from "./withdrawn/read-withdrawn";

type CompileOptions = {
  /** The guides to compile, with the shared files that may stop them; what speaks of all guides together is left out then. */
  only?: readonly string[] | undefined;
  /** What readers know already, so that a guide with a new name keeps its questions. */
  published?: readonly ArticleIdentity[];
  /** The hashes of the pictures that articles may show. */
  pictures?: ReadonlySet<string>;
};

/**
 * Compiles all content from files in hand: path relative to the content folder → text. No file is read here.
 * `unread`: what is wrong with files that have no text. `cache`: what earlier compilations left; it changes how long this
 * takes and nothing else. An error in one article never stops another; an error in a shared file stops those that rest on it.
 */
export async function compileContent(
  files: ReadonlyMap<string, string>,
  unread: Diagnostic[] = [],
  cache: ContentCache = contentCache(),
  options: CompileOptions = {},
): Promise<Content> {
  const { only, published = [], pictures = new Set() } = options;
  const compile = () => compileFiles(files, unread, cache, options);
  if (only !== undefined) return compile();
  // What readers know is compared by what compiling asks of it, and files by their texts, in whatever order they come.
  const names = published.map(({ id, slug }) => [id, slug]);
  const texts = [...files].sort(([one], [other]) => (one < other ? -1 : 1)).flat();
  const content = cache.content.keep("", [...texts, JSON.stringify([unread, names, [...pictures]])], compile);
  const isWhole = await content.then(
    ({ articles }) => articles.every(({ result }) => result.ok),
    () => false,
  );
  if (!isWhole) cache.content.retain(new Set());
  return content;
}

/** `compileContent`, where a file is another than before, or a part is wanted. */
async function compileFiles(
  files: ReadonlyMap<string, string>,
  unread: Diagnostic[],
  cache: ContentCache,
  { only, published = [], pictures = new Set() }: CompileOptions,
): Promise<Content> {
  const sorted = sortFiles(files, unread);
  // The gate's thread reads the texts meanwhile.
  const chosen = only === undefined ? sorted.articles : withNamesakes(sorted.articles, only);
  const reading = readArticles(chosen, cache, sorted.articles);
  const sharedFacts = cache.sharedFacts.keep("", [...sorted.sharedFacts].flat(), () =>
    readSharedFacts(sorted.sharedFacts),
  );
  const parsed = await reading;
  const slugs = sorted.articles.map(slugOfFiles);
  const sharedIds = sharedFacts.files.flatMap(idsOfFacts);
  const first = firstDeclared([...sharedIds, ...parsed.flatMap((article) => idsOfArticle(article, cache))]);
  const claims = [...sharedFacts.files, ...parsed.map(({ facts }) => facts)].flatMap(({ claims }) => claims.entries);
  const conflicts = conflictsAmong(claims, cache);
  const owners = addressOwners(parsed, slugs);
  const former = sorted.articles.flatMap(({ texts }) => formerSlugsIn(texts.get("article.mdx") ?? ""));
  const addresses = ownAddresses([...slugs, ...former.flatMap(inEveryLanguage)], cache);
  const filesOf = new Map(chosen.map((files) => [slugOfFiles(files), files]));
  const withdrawals = readWithdrawn(sorted.withdrawn, sorted.articles.map(articleNameOf));
  const idOf = idsOf(parsed, published);
  const glossary = cache.glossary.keep("", [sorted.glossary, sharedFacts], () =>
    compileGlossary(sorted.glossary, sharedFacts),
  );
  const official = cache.officialTerms.keep("", [sorted.officialTerms, sharedFacts], () =>
    compileOfficialTerms(sorted.officialTerms, sharedFacts),
  );
  const wordingsIn = (names: readonly string[]) =>
    checkOfficialTerms(official.terms, new Map(names.map((name) => [name, files.get(name) ?? ""])));
  const ofAll = [pathwayFile, glossaryFile];
  const originals = new Map(parsed.flatMap((article) => (article.language ? [] : [[article.originalSlug, article]])));
  /** Of a text that changes in what no question rests on, no question is proved and judged anew. */
  const itemsOf = (slug: string) => (context: CompileContext) => {
    const inputs = [JSON.stringify(context, listed)];
    return cache.items.keep(slug, inputs, () => cache.built.keep("items", inputs, () => compileItems(context)));
  };
  /** Of a translation whose original changed in its text alone, no sentence is held against its facts anew. */
  const rulesOf =
    (article: ParsedArticle, original: ParsedArticle | undefined): typeof applyRules =>
    (draft, factsAreWhole) => {
      const dependents = JSON.stringify(draft.dependents, listed);
      return cache.ruled.keep(article.slug, [article, original?.facts, sharedFacts, factsAreWhole, dependents], () => {
        const texts = [article, original].map((each) => [each?.slug, ...(filesOf.get(each?.slug ?? "")?.texts ?? [])]);
        const shared = cache.sharedHash.keep("", [sharedFacts], () => hashText(...[...sorted.sharedFacts].flat()));
        const inputs = [JSON.stringify([texts, factsAreWhole]), shared, dependents];
        return cache.built.keep("rules", inputs, () => applyRules(draft, factsAreWhole));
      });
    };
  const compile = (article: ParsedArticle): CompiledArticle => {
    const notices = [
      ...(filesOf.get(article.slug)?.diagnostics ?? []),
      ...idUnique(idsOfArticle(article, cache), first),
      ...redirectFree(article, owners),
      ...claimsAgree(article.facts.claims.entries, conflicts),
      ...brokenLinks(article, addresses, cache),
      ...pictureKnown(article, pictures),
      ...(withdrawals.conflicts.get(article.slug) ?? []),
      ...cache.wordings.keep(article.slug, [article, official], () => wordingsIn(Object.values(article.paths))),
    ];
    const original = article.language && originals.get(article.originalSlug);
    const id = idOf(article);
    const compiled = cache.compiled.keep(
      article.slug,
      [article, original, sharedFacts, JSON.stringify(notices), id],
      () =>
        compileArticle(
          { ...article, id },
          {
            ...{ sharedFacts, notices, original },
            ...{ compileItems: itemsOf(article.slug), rule: rulesOf(article, original) },
            built: cache.built,
          },
        ),
    );
    return cache.explained.keep(article.slug, [compiled, glossary, official], () =>
      addTerms(nameSources(compiled, official.terms), glossary.terms),
    );
  };
  const articles = parsed.filter(({ originalSlug }) => only === undefined || only.includes(originalSlug)).map(compile);
  const idle = withdrawals.retired.length === 0 ? [] : stillThere(withdrawals.retired, articles.map(partsOf));
  const retired = idle.length > 0 ? [] : withdrawals.retired.map(({ value }) => value);
  const days = sharedFacts.files.flatMap(({ sources }) => sources.entries.map(dayOfSource));
  const diagnosticsOfShared = [
    ...sorted.diagnostics,
    ...sorted.articles.filter((files) => !chosen.includes(files)).flatMap(({ diagnostics }) => diagnostics),
    ...idUnique(sharedIds, first),
    ...sharedFacts.files.flatMap((file) => claimsAgree(file.claims.entries, conflicts)),
    ...sharedFacts.diagnostics,
    ...checkSharedFacts(sharedFacts),
    ...withdrawals.diagnostics,
    ...idle,
    ...glossary.diagnostics,
    ...official.diagnostics,
    ...cache.sharedWordings.keep("", [official, ...ofAll.map((name) => files.get(name))], () => wordingsIn(ofAll)),
  ];
  if (only !== undefined)
    return {
      articles,
      searchWords: undefined,
      pathway: undefined,
      withdrawn: withdrawals.withdrawn,
      retired,
      days,
      diagnostics: diagnosticsOfShared,
    };
  const { searchWords, diagnostics } = compileSearchWords(sorted.searchWords, parsed, cache);
  forget(cache, articles);
  const readAs = (text: string) => cache.pathway.keep("", [text], () => readPathway(text));
  const collect = () =>
    collectPathwayFacts(sharedFacts, parsed, (facts) =>
      cache.pathwayFacts.keep("", [sharedFacts, ...parsed.flatMap((each) => [each.facts, each.translation])], facts),
    );
  // Of a route nothing can be proved while a file that it may rest on cannot be read.
  const pathway =
    sharedFacts.unreadable.length > 0 ? undefined : compilePathway(files, readAs, collect, sourceNames(official.terms));
  const proved = files.has(pathwayFile) ? provedIn(pathway) : "absent";
  return {
    articles,
    searchWords,
    pathway: proved,
    withdrawn: withdrawals.withdrawn,
    retired,
    days: [...days, ...dayOfPathway(pathway)],
    diagnostics: [
      ...diagnosticsOfShared,
      ...diagnostics,
      ...unusedTerms(glossary, articles),
      ...mapWithoutWays(parsed, proved),
      ...(pathway ? [...(pathway.result.ok ? [] : pathway.result.failure), ...pathway.warnings] : []),
    ],
  };
}

/** Sets and maps as lists of what they have. */
const listed = (_: string, value: unknown): unknown =>
  value instanceof Set || value instanceof Map ? [...value] : value;

const provedIn = (pathway: CompiledPathway | undefined): LocatedPathway | undefined =>
  pathway?.result.ok ? pathway.result.value : undefined;

const dayOfPathway = (pathway: CompiledPathway | undefined): DatedField[] => {
  const proved = provedIn(pathway);
  if (!proved) return [];
  const { reviewed, reviewedAt } = proved.parsed;
  return [{ day: reviewed, name: "`reviewed`", location: reviewedAt }];
};

function forget(cache: ContentCache, articles: readonly CompiledArticle[]) {
  const all = new Set(articles.map(({ slug }) => slug));
  for (const each of [cache.ids, cache.searchMeanings, cache.links, cache.wordings]) each.retain(all);
  const passed = new Set(articles.flatMap(({ slug, result }) => (result.ok ? [slug] : [])));
  for (const each of [cache.compiled, cache.explained, cache.items, cache.ruled]) each.retain(passed);
}

/** The articles of guides, and those of others whose facts, sources or tables may have a name that one of theirs has. */
function withNamesakes(articles: readonly ArticleFiles[], originalSlugs: readonly string[]): ArticleFiles[] {
  const namesIn = ({ texts }: ArticleFiles) =>
    [...(texts.get("facts.yaml") ?? "").matchAll(/^ {0,4}(?:- +)?id:\s*["']?([a-z0-9-]+)/gm)].map(([, name]) => name);
  const isChosen = ({ originalSlug }: ArticleFiles) => originalSlugs.includes(originalSlug);
  const own = new Set(articles.filter(isChosen).flatMap(namesIn));
  return articles.filter((article) => isChosen(article) || namesIn(article).some((name) => own.has(name)));
}

function idsOf(parsed: readonly ParsedArticle[], published: readonly ArticleIdentity[]) {
  const originalSlugs = new Set(parsed.map(({ originalSlug }) => originalSlug));
  const originals = parsed.filter(({ language }) => language === undefined);
  const former = new Map(
    originals.flatMap(({ originalSlug, frontMatter }) => {
      const { redirectFrom = [] } = frontMatter ?? {};
      if (redirectFrom.length === 0) return [];
      return [[originalSlug, formerSlugOf(originalSlug, redirectFrom, { published, present: originalSlugs })]];
    }),
  );
  const known = new Map(published.map(({ slug, id }) => [slug, id]));
  return ({ slug, originalSlug }: ParsedArticle) =>
    known.get(slug) ?? articleIdOf(slug, former.get(originalSlug), published);
}

function partsOf({ slug, compiled, cited }: CompiledArticle) {
  const questions = compiled.items.flatMap((item) => [subjectOf(item), itemNameOf(item)]);
  const rests = cited.flatMap(({ source, facts }) => [source.value.id, ...facts.map(({ id }) => id)]);
  return { slug, names: new Set([...questions, ...rests]) };
}

const inEveryLanguage = (originalSlug: string): string[] =>
  languages.map((language) => articleSlugIn(language, originalSlug));

const articleNameOf = ({ originalSlug, language }: ArticleFiles) => ({
  slug: slugOfFiles({ originalSlug, language }),
  originalSlug,
  language,
});
