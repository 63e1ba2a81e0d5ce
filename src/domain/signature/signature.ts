import { z } from "zod";
import type { Article } from "../article/article";
import { isTypoFix } from "../article/changes/is-typo-fix";
import type { Section } from "../article/section";
import { claimSchema, quoteSchema } from "../fact/fact";
import { locateQuote } from "../fact/locate-quote";
import { sourceSchema } from "../fact/source";
import { hashText } from "../hash-text";
import { foldSpace } from "../text/words/fold-words";

/** A claim as an expert has it before them: the sentence of the article, what it asserts, and the page that it rests on. */
export const claimStateSchema = z.object({
  fact: claimSchema.shape.id,
  claim: claimSchema.shape.claim,
  quote: quoteSchema.shape.quote,
  section: quoteSchema.shape.section,
  excerpt: claimSchema.shape.excerpt,
  source: sourceSchema,
});
export type ClaimState = z.infer<typeof claimStateSchema>;

/** Section, passage and letter at which an article states a claim; last where it does not. */
const positionOf = (
  sections: readonly Section[],
  { section, quote }: Pick<ClaimState, "section" | "quote">,
): number[] => {
  const index = sections.findIndex(({ anchor }) => anchor === section);
  const passage = locateQuote(sections, quote, section)?.passage;
  if (passage === undefined) return [index, Number.MAX_SAFE_INTEGER, 0];
  return [index, passage, foldSpace(sections[index]?.passages[passage] ?? "").indexOf(foldSpace(quote))];
};

const inOrder = (one: readonly number[], other: readonly number[]): number =>
  one.map((value, index) => value - (other[index] ?? 0)).find((difference) => difference !== 0) ?? 0;

/** Every claim of an article, in the order in which it is read. */
export const claimStatesOf = ({
  facts,
  sources,
  sections,
}: Pick<Article, "facts" | "sources" | "sections">): ClaimState[] => {
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const states = facts.flatMap(({ id: fact, claim, quote, section, excerpt, source: sourceId }) => {
    const source = sourceOf.get(sourceId);
    return source ? [{ fact, claim, quote, section, ...(excerpt !== undefined && { excerpt }), source }] : [];
  });
  return states
    .map((state) => ({ state, position: positionOf(sections, state) }))
    .sort((one, other) => inOrder(one.position, other.position))
    .map(({ state }) => state);
};

/**
 * The hash that a signature carries: of the very words that were signed and the page that they rest on. The day on which that
 * page was checked stays out: reading it again changes nothing that was signed.
 */
export const hashClaimState = ({ fact, claim, quote, excerpt, source }: ClaimState): string =>
  hashText(fact, claim, quote, excerpt ?? "", source.url, source.title, source.publisher, source.stated ?? "undated");

const isRespelt = (before: string, now: string): boolean => before === now || isTypoFix(before, now);

/**
 * Whether what an expert signed is still what readers have: nothing but spelling differs. A signature falls with any other
 * word, number or date of the sentence or its claim, with another page and another date of that page, and with another
 * sentence of it. `now`: undefined where the article states the claim no more.
 */
export const signatureHolds = (signed: ClaimState, now: ClaimState | undefined): boolean =>
  now !== undefined &&
  isRespelt(signed.quote, now.quote) &&
  isRespelt(signed.claim, now.claim) &&
  isRespelt(signed.excerpt ?? "", now.excerpt ?? "") &&
  signed.source.url === now.source.url &&
  signed.source.stated === now.source.stated &&
  isRespelt(signed.source.publisher, now.source.publisher) &&
  isRespelt(signed.source.title, now.source.title);
