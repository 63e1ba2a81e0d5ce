import type { Diagnostic } from "../../domain/diagnostic";
import type { Language } from "../../domain/language";
import { type EverydayWords, meaningsOf } from "../../domain/search/everyday-word";
import { foldText } from "../../domain/text/fold-text";
import type { ParsedArticle } from "../article/parsed-article";
import type { ContentCache } from "../content-cache";
import { checkSearchWords } from "./check-search-words";
import { readSearchWords } from "./read-search-words";

type CompiledSearchWords = { searchWords: EverydayWords[] | undefined; diagnostics: Diagnostic[] };

/** The everyday words for search, checked beside the guides that they lead to. No file: there are none. */
export function compileSearchWords(
  text: string | undefined,
  parsed: readonly ParsedArticle[],
  cache: Pick<ContentCache, "searchWords" | "searchMeanings">,
): CompiledSearchWords {
  const read = cache.searchWords.keep("", [text], () => readSearchWords(text ?? ""));
  if (!read.ok) return { searchWords: undefined, diagnostics: read.failure };
  const searchWords = read.value.map(({ value }) => value);
  return { searchWords, diagnostics: checkSearchWords(read.value, findMeanings(parsed, read.value, cache)) };
}

/** By language, the folded meanings that each guide contains. */
function findMeanings(
  parsed: readonly ParsedArticle[],
  words: readonly { value: EverydayWords }[],
  { searchMeanings }: Pick<ContentCache, "searchMeanings">,
): Map<Language, ReadonlySet<string>[]> {
  const sought = words.flatMap(({ value }) => meaningsOf(value)).map(foldText);
  const byLanguage = new Map<Language, ReadonlySet<string>[]>();
  for (const article of parsed) {
    const { frontMatter, text, slug } = article;
    if (!frontMatter || !text) continue;
    const find = () => {
      const passages = text.sections.flatMap(({ heading, passages }) => [heading, ...passages]);
      const folded = ` ${foldText([frontMatter.title, ...passages].join(" "))} `;
      return new Set(sought.filter((each) => folded.includes(` ${each}`)));
    };
    const { language } = frontMatter;
    const ofLanguage = byLanguage.get(language) ?? [];
    byLanguage.set(language, ofLanguage);
    ofLanguage.push(searchMeanings.keep(slug, [article, words], find));
  }
  return byLanguage;
}
