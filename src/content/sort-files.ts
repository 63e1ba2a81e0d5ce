import type { Diagnostic } from "../domain/diagnostic";
import { type Language, originalLanguage } from "../domain/language";
import { languageSchema } from "../domain/language-schema";
import type { ArticleFiles } from "./article/article-files";
import { glossaryFile } from "./glossary/read-glossary";
import { officialTermsFile } from "./official-terms/compile-official-terms";
import { pathwayFile } from "./pathway/read-pathway";
import { searchWordsFile } from "./search-words/read-search-words";
import { withdrawnFile } from "./withdrawn/read-withdrawn";

/** Content files by what they are. `articles`: each original before its translations. `sharedFacts`: path relative to the content folder → text. */
export type SortedFiles = {
  sharedFacts: Map<string, string>;
  /** What people type and what the rules call it; undefined where there is no such file. */
  searchWords: string | undefined;
  /** Guides that are no longer given out; undefined where there is no such file. */
  withdrawn: string | undefined;
  /** Words that guides explain; undefined where there is no such file. */
  glossary: string | undefined;
  /** What bodies call things in other languages; undefined where there is no such file. */
  officialTerms: string | undefined;
  articles: ArticleFiles[];
  /** Of files that belong to no article. */
  diagnostics: Diagnostic[];
};

const topFiles = new Set([pathwayFile, searchWordsFile, withdrawnFile, glossaryFile, officialTermsFile]);

const articleFiles = new Set(["article.mdx", "facts.yaml", "questions.yaml"]);

/**
 * Groups the files by article and sets the shared ones apart. A file that nothing reads gets a diagnostic.
 * `unread`: what is wrong with files that have no text.
 */
export function sortFiles(files: ReadonlyMap<string, string>, unread: readonly Diagnostic[] = []): SortedFiles {
  const unknown: Diagnostic[] = [];
  const articles = new Map<string, ArticleFiles>();
  const sorted: Omit<SortedFiles, "articles"> = {
    sharedFacts: new Map(),
    searchWords: files.get(searchWordsFile),
    withdrawn: files.get(withdrawnFile),
    glossary: files.get(glossaryFile),
    officialTerms: files.get(officialTermsFile),
    diagnostics: [],
  };
  for (const file of [...files.keys()].sort()) {
    const text = files.get(file) ?? "";
    const [room, originalSlug, name = "", ...deeper] = file.split("/");
    const { plain, language } = readName(name);
    const isArticleFile = deeper.length === 0 && articleFiles.has(plain);
    if (file === "README.md" || topFiles.has(file)) continue;
    if (room === "facts" && name === "" && file.endsWith(".yaml")) sorted.sharedFacts.set(file, text);
    else if (room === "articles" && originalSlug !== undefined && isArticleFile) {
      const key = `${originalSlug}/${language ?? ""}`;
      const article = articles.get(key) ?? { originalSlug, language, texts: new Map(), diagnostics: [] };
      articles.set(key, article);
      article.texts.set(plain, text);
    } else unknown.push(unknownFile(file, meantName(file, files)));
  }
  for (const diagnostic of [...unread, ...unknown])
    (articleOf(diagnostic.location.file, articles) ?? sorted).diagnostics.push(diagnostic);
  return { ...sorted, articles: [...articles.keys()].sort().flatMap((key) => articles.get(key) ?? []) };
}

/** The article that a file is of; what is of none by its name is of the original in its folder. */
function articleOf(file: string, articles: ReadonlyMap<string, ArticleFiles>): ArticleFiles | undefined {
  const [room, originalSlug, name, ...deeper] = file.split("/");
  if (room !== "articles" || name === undefined) return undefined;
  const { plain, language } = readName(name);
  const own =
    deeper.length === 0 && articleFiles.has(plain) ? articles.get(`${originalSlug}/${language ?? ""}`) : undefined;
  return own ?? articles.get(`${originalSlug}/`);
}

/** `facts.fr.yaml` is `facts.yaml` in French; the language of the originals is never written. */
function readName(name: string): { plain: string; language: Language | undefined } {
  const [stem, infix, ...endings] = name.split(".");
  const language = endings.length === 1 ? languageSchema.safeParse(infix) : undefined;
  if (!language?.success || language.data === originalLanguage) return { plain: name, language: undefined };
  return { plain: `${stem}.${endings[0]}`, language: language.data };
}

/** The file that this one is meant to be and that is not there: `questions.yaml` of `questions.yaml.txt` or `questions.yml`. */
function meantName(file: string, files: ReadonlyMap<string, string>): string | undefined {
  const shorter = file.replace(/\.[^./]*$/, "");
  const respelt = file.replace(/\.yml$/i, ".yaml").replace(/\.md$/i, ".mdx");
  return [shorter, respelt].find((name) => name !== file && !files.has(name) && isRead(name));
}

/** Whether content has a file of this path, relative to its folder. No other path is ever written. */
export const isContentFile = (file: string): boolean =>
  /^([a-z0-9-]+\/)*[a-z0-9-]+(\.[a-z]{2})?\.(mdx|yaml)$/.test(file) && isRead(file);

function isRead(file: string): boolean {
  const [room, originalSlug, name = "", ...deeper] = file.split("/");
  if (room === "articles" && originalSlug !== undefined)
    return deeper.length === 0 && articleFiles.has(readName(name).plain);
  return topFiles.has(file) || (room === "facts" && name === "" && file.endsWith(".yaml"));
}

/** `meant`: the name that it would be read under. Then it was not meant to be left out, and its guide must not go live without it. */
const unknownFile = (file: string, meant: string | undefined): Diagnostic => ({
  rule: "as-described",
  location: { file, line: 1 },
  ...(meant === undefined ? nothingReads : misnamed(meant)),
});

const misnamed = (meant: string) => ({
  severity: "error" as const,
  message: `Nothing reads this file, and ${meant} is missing.`,
  suggestion: `Rename it to ${meant.split("/").at(-1)}; some systems hide the end of a name, so switch that off first. If it is no part of the guide, move it out of content/.`,
});

const nothingReads = {
  severity: "warning" as const,
  message: "Nothing reads this file.",
  suggestion:
    "An article has article.mdx, facts.yaml and questions.yaml, in French article.fr.mdx, facts.fr.yaml and questions.fr.yaml; shared facts are facts/*.yaml, words for search search-words.yaml, guides taken back withdrawn.yaml, explained words glossary.yaml, names in other languages official-terms.yaml. Rename or delete it.",
};
