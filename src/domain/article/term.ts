import { z } from "zod";
import { languageSchema } from "../language-schema";
import { slugSchema } from "../slug";

/**
 * A word of the rules in one sentence of our own. It rests on a source, or is common knowledge, with the reason why nobody
 * needs a source for it.
 */
export const glossaryEntrySchema = z
  .strictObject({
    term: z.string().trim().min(2).max(60),
    language: languageSchema,
    meaning: z.string().trim().min(10).max(240),
    source: slugSchema.optional(),
    common: z.string().trim().min(10).max(240).optional(),
  })
  .refine(({ source, common }) => (source === undefined) !== (common === undefined), {
    message: "give either `source`, the id of a source, or `common`, why this needs none",
    path: ["meaning"],
  });
export type GlossaryEntry = z.infer<typeof glossaryEntrySchema>;

/** A word as a guide explains it. `url`: the page that the meaning rests on. */
export type Term = { term: string; meaning: string; url?: string };
