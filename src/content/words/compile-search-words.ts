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
  memory: Pick<ContentMemory, "said">,
): CompiledSearchWords {
  const read = readSearchWords(text ?? "");
  if (!read.ok) return { searchWords: undefined, problems: read.failure };
  const searchWords = read.value.map(({ value }) => value);
  const sought = searchWords.map(({ means }) => foldText(means));
  return { searchWords, problems: checkSearchWords(read.value, saidBy(written, sought, memory)) };
}

/** What each guide says of all that is sought. */
function saidBy(
  written: readonly WrittenArticle[],
  sought: readonly string[],
  { said }: Pick<ContentMemory, "said">,
): Map<Language, ReadonlySet<string>[]> {
  const byLanguage = new Map<Language, ReadonlySet<string>[]>();
  for (const article of written) {
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
    ofLanguage.push(said.keep(slug, [article, ...sought], find));
  }
  return byLanguage;
}
