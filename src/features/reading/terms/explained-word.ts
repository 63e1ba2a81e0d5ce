import { expansionsIn } from "../../../domain/article/agreement/expansions";
import type { Article } from "../../../domain/article/article";

/** A word that a guide explains: what it stands for, what it means, the page that says so; one of the first two at least. */
export type ExplainedWord = { word: string; expansion?: string; meaning?: string; url?: string };

/**
 * The words that a guide can explain: those of the glossary, and the abbreviations that the guide itself spells out.
 * The longest come first, so that "MCCQE Part II" is no MCCQE.
 */
export const explainedWords = ({ sections, terms = [] }: Pick<Article, "sections" | "terms">): ExplainedWord[] => {
  const messages = new Map<string, ExplainedWord>();
  for (const [word, expansion] of expansionsIn(sections.flatMap(({ passages }) => passages)))
    messages.set(word, { word, expansion });
  for (const { term, ...meaning } of terms) messages.set(term, { ...messages.get(term), word: term, ...meaning });
  return [...messages.values()].sort((a, b) => b.word.length - a.word.length);
};
