import { z } from "zod";
import { slugSchema } from "../slug";

/** How fast the rule behind a claim changes; it sets the interval at which the source is checked again. */
export const volatilitySchema = z.enum(["low", "medium", "high", "very-high"]);
export type Volatility = z.infer<typeof volatilitySchema>;

/**
 * A checkable sentence and the source it rests on. Ids are unique over all content. `excerpt`: the sentence of the source
 * that says it, as the page has it and in its language; absent where nobody has kept it.
 */
export const claimSchema = z.strictObject({
  id: slugSchema,
  claim: z.string().min(10).max(500),
  source: slugSchema,
  excerpt: z.string().min(10).max(300).optional(),
  volatility: volatilitySchema,
});
export type Claim = z.infer<typeof claimSchema>;

/** The sentence with which an article states a claim, and its section. */
export const quoteSchema = z.strictObject({ section: slugSchema, quote: z.string().min(3).max(1000) });

/** A claim as an article states it: `quote` is a verbatim part of `section`. */
export type Fact = Claim & { quote: string; section: string };
