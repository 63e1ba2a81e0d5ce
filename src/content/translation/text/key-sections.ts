import { markOf, withoutMark } from "../../../domain/draft/translation/section-mark";
import {
  addVersion,
  pairsIn,
  type TranslationHistory,
  type TranslationVersion,
} from "../../../domain/draft/translation/translation-history";
import type { SplitArticle } from "./split-article";

/**
 * A stretch of a translation. `key`: the anchor of the section of the original that it translates, empty for what stands above all
 * sections; of one that translates none, its own behind a `+`. `anchor`: its own.
 */
export type KeyedSection = { key: string; anchor: string; text: string };

export const anchorsIn = ({ parts }: SplitArticle): string[] => parts.map(({ anchor }) => anchor);

const words = /^(?:title|summary|shortTitle|shortSummary):.*$/gm;

/** What of a section has to be translated: of what stands above all sections the texts of the front matter alone. */
export const translatable = ({ anchor, text }: { anchor: string; text: string }): string =>
  anchor === "" ? (text.match(words) ?? []).join("\n") : withoutMark(text).trim();

/** An original and its translation as a version of their history. */
export const toVersion = (original: SplitArticle, translated: SplitArticle): TranslationVersion => ({
  original: original.parts.map((part) => ({ anchor: part.anchor, text: translatable(part) })),
  translated: translated.parts.map((part) => ({
    ...{ anchor: part.anchor, text: translatable(part) },
    translates: markOf(part.text),
  })),
  reviewed: translated.reviewed,
});

/** The stretches of a translation by what they translate. `history`: of which it is the newest version. */
export const keySections = ({ parts }: SplitArticle, history: TranslationHistory): KeyedSection[] => {
  const originals = pairsIn(history);
  return parts.map(({ anchor, text }) => ({ key: originals.get(anchor) ?? `+${anchor}`, anchor, text }));
};

/** An original, and what is known of it and its translation. `history`: its newest version is what the page showed. */
export type PairedOriginal = { article: SplitArticle; history: TranslationHistory };

/** The stretches of a translation by what they translate, where it comes next in the history. */
export const keyNext = (translated: SplitArticle, { article, history }: PairedOriginal): KeyedSection[] =>
  keySections(translated, addVersion(history, toVersion(article, translated)));
