import { pairSections, wholePairs } from "../../../domain/draft/translation/pair-sections";
import { markOf } from "../../../domain/draft/translation/section-mark";
import type { SplitArticle } from "./split-article";

/**
 * A stretch of a translation. `key`: the anchor of the section of the original that it translates, empty for what stands above all
 * sections; of one that translates none, its own behind a `+`. `anchor`: its own.
 */
export type KeyedSection = { key: string; anchor: string; text: string };

/** `anchors`: of the original, in its order; `known`: original → translated, as they were paired before. */
export type OriginalSections = { anchors: readonly string[]; known?: ReadonlyMap<string, string> };

const named = ({ parts }: SplitArticle) => parts.map(({ anchor, text }) => ({ anchor, translates: markOf(text) }));

export const anchorsIn = ({ parts }: SplitArticle): string[] => parts.map(({ anchor }) => anchor);

/** The stretches of a translation by what they translate. */
export const keySections = (translated: SplitArticle, { anchors, known }: OriginalSections): KeyedSection[] => {
  const { pairs } = pairSections(anchors, named(translated), known);
  const keys = new Map(pairs.map(({ original, translated: anchor }) => [anchor, original]));
  return translated.parts.map(({ anchor, text }) => ({ key: keys.get(anchor) ?? `+${anchor}`, anchor, text }));
};

/** The sections of an original, and how they are paired in the texts that are accepted, where it is sure. */
export const originalSections = (
  original: SplitArticle,
  accepted: { original: SplitArticle | undefined; translated: SplitArticle | undefined },
): OriginalSections => ({
  anchors: anchorsIn(original),
  ...(accepted.original &&
    accepted.translated && {
      known: wholePairs(pairSections(anchorsIn(accepted.original), named(accepted.translated))),
    }),
});
