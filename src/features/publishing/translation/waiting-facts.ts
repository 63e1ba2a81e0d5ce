import type { readTranslation } from "../../../content/translation/read-translation";
import type { SplitArticle } from "../../../content/translation/text/split-article";
import { sameWords } from "../../../content/translation/translate-facts";
import type { WaitingFact } from "../../../domain/draft/translation/draft-translation";
import { likelySentence } from "../../../domain/draft/translation/likely-sentence";
import type { Fact } from "../../../domain/fact/fact";
import { locateQuote } from "../../../domain/fact/locate-quote";
import type { Language } from "../../../domain/language";

/** The part of an article in which a section lies: itself, or the nearest above it that is one. */
const partWith = ({ parts, sections }: SplitArticle, anchor: string): string => {
  const until = sections.slice(0, sections.findIndex((section) => section.anchor === anchor) + 1);
  return until.findLast((section) => parts.some((part) => part.anchor === section.anchor))?.anchor ?? anchor;
};

const passagesIn = (article: SplitArticle, part: string | null): string[] =>
  article.sections.filter(({ anchor }) => partWith(article, anchor) === part).flatMap(({ passages }) => passages);

type TranslatedFacts = ReturnType<typeof readTranslation>["facts"]["entries"];

/** The facts that a part of the original states and that wait for the translator. `to`: the part of the translation. */
export const waitingFacts = (
  original: { facts: readonly Fact[]; article: SplitArticle; part: string },
  translated: { entries: TranslatedFacts; article: SplitArticle; part: string; language: Language },
): WaitingFact[] => {
  const passages = passagesIn(translated.article, translated.part);
  const offered = (quote: string): string =>
    likelySentence(quote, passagesIn(original.article, original.part), passages, translated.language) ?? "";
  return original.facts.flatMap(({ id, quote, claim, section }): WaitingFact[] => {
    if (partWith(original.article, section) !== original.part) return [];
    const own = translated.entries.find(({ value }) => value.id === id)?.value;
    const fact = { id, original: quote, originalClaim: sameWords(claim, quote) ? null : claim };
    if (own === undefined) return [{ ...fact, state: "missing", quote: offered(quote), claim: "" }];
    const stands = locateQuote(translated.article.sections, own.quote, own.section) !== undefined;
    const state = !sameWords(own.original, quote) ? "behind" : stands ? undefined : "unquoted";
    if (state === undefined) return [];
    const isOwnClaim = !sameWords(own.claim, own.quote);
    return [{ ...fact, state, quote: (stands ? "" : offered(quote)) || own.quote, claim: isOwnClaim ? own.claim : "" }];
  });
};
