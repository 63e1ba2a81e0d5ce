import { z } from "zod";

/**
 * Where a page says a fact: the sentences that say it, and those directly around them in the same paragraph, in the order of the
 * page. Empty where the page does not say it in the words that are known. `claim`: hash of what was looked for.
 */
export const factOnPageSchema = z.object({
  fact: z.string(),
  claim: z.string(),
  sentences: z.array(z.object({ text: z.string(), isCore: z.boolean() })),
});
export type FactOnPage = z.infer<typeof factOnPageSchema>;

/** What is kept of a page: a fingerprint of all that it says, and the words around each fact. */
export type KnownText = { fingerprint: readonly string[]; facts: readonly FactOnPage[] };

export const coreOf = ({ sentences }: FactOnPage): string[] =>
  sentences.filter(({ isCore }) => isCore).map(({ text }) => text);

export const aroundOf = ({ sentences }: FactOnPage): string[] =>
  sentences.filter(({ isCore }) => !isCore).map(({ text }) => text);

/** As people read it. Empty: the page does not say it. */
export const textOnPage = ({ sentences }: FactOnPage): string => sentences.map(({ text }) => text).join(" ");
