import type { Language } from "../../domain/language";
import type { EverydayWords } from "../../domain/search/everyday-word";
import { foldText } from "../../domain/search/fold-text";
import type { WrittenArticle } from "../article/written-article";
import type { Problem } from "../problem";
import { checkSearchWords } from "./check-search-words";
import { readSearchWords } from "./read-search-words";

type CompiledSearchWords = { searchWords: EverydayWords[] | undefined; problems: Problem[] };

/** The everyday words for search, checked beside the guides that they lead to. No file: there are none. */
export function compileSearchWords(text: string | undefined, written: readonly WrittenArticle[]): CompiledSearchWords {
  const read = readSearchWords(text ?? "");
  if (!read.ok) return { searchWords: undefined, problems: read.failure };
  return {
    searchWords: read.value.map(({ value }) => value),
    problems: checkSearchWords(read.value, textsOf(written)),
  };
}

function textsOf(written: readonly WrittenArticle[]): Map<Language, string> {
  const texts = new Map<Language, string>();
  for (const { frontMatter, text } of written) {
    if (!frontMatter || !text) continue;
    const passages = text.sections.flatMap(({ heading, passages }) => [heading, ...passages]);
    const folded = ` ${foldText([frontMatter.title, ...passages].join(" "))} `;
    texts.set(frontMatter.language, `${texts.get(frontMatter.language) ?? ""}${folded}`);
  }
  return texts;
}
