import type { Language } from "../../domain/language";
import type { EverydayWords } from "../../domain/search/everyday-word";
import { foldText } from "../../domain/search/fold-text";
import type { WrittenArticle } from "../article/written-article";
import type { ContentMemory } from "../content-memory";
import type { Problem } from "../problem";
import { checkSearchWords } from "./check-search-words";
import { readSearchWords } from "./read-search-words";

type CompiledSearchWords = { searchWords: EverydayWords[] | undefined; problems: Problem[] };

/** The everyday words for search, checked beside the guides that they lead to. No file: there are none. */
export function compileSearchWords(
  text: string | undefined,
  written: readonly WrittenArticle[],
  memory: Pick<ContentMemory, "folded">,
): CompiledSearchWords {
  const read = readSearchWords(text ?? "");
  if (!read.ok) return { searchWords: undefined, problems: read.failure };
  return {
    searchWords: read.value.map(({ value }) => value),
    problems: checkSearchWords(read.value, textsOf(written, memory)),
  };
}

function textsOf(
  written: readonly WrittenArticle[],
  { folded }: Pick<ContentMemory, "folded">,
): Map<Language, string[]> {
  const texts = new Map<Language, string[]>();
  for (const article of written) {
    const { frontMatter, text, slug } = article;
    if (!frontMatter || !text) continue;
    const fold = () => {
      const passages = text.sections.flatMap(({ heading, passages }) => [heading, ...passages]);
      return ` ${foldText([frontMatter.title, ...passages].join(" "))} `;
    };
    const { language } = frontMatter;
    const said = texts.get(language) ?? [];
    texts.set(language, said);
    said.push(folded.keep(slug, [article], fold));
  }
  return texts;
}
