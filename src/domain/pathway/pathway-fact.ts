import { z } from "zod";
import { claimSchema } from "../fact/fact";
import { sourceSchema } from "../fact/source";
import { languageSchema } from "../language-schema";

/** A sentence of a guide that states a fact, and where it stands. */
const pathwayQuoteSchema = z.strictObject({ article: z.string(), section: z.string(), quote: z.string() });
export type PathwayQuote = z.infer<typeof pathwayQuoteSchema>;

/** A fact that a route rests on. */
export const pathwayFactSchema = claimSchema.extend({
  source: sourceSchema,
  /** The guides' sentences, in the languages that have one. */
  quotes: z.partialRecord(languageSchema, z.array(pathwayQuoteSchema)),
  /** The claim in other languages, where the route has it. */
  wordings: z.partialRecord(languageSchema, z.string()).optional(),
});
export type PathwayFact = z.infer<typeof pathwayFactSchema>;

/** Facts by id. */
export type PathwayFacts = ReadonlyMap<string, PathwayFact>;
