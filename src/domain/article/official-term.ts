import { z } from "zod";
import { languageSchema } from "../language-schema";
import { slugSchema } from "../slug";

/**
 * What a body calls a thing in another language. `original`: its name in the language of the originals; `term`: the name to use;
 * `insteadOf`: wordings that no text in that language may have; `source`: the page that has the term, without which it is only
 * the name of a publisher as our lists give it.
 */
export const officialTermSchema = z
  .strictObject({
    original: z.string().trim().min(2).max(120),
    language: languageSchema,
    term: z.string().trim().min(2).max(120),
    insteadOf: z.array(z.string().trim().min(2).max(120)).default([]),
    source: slugSchema.optional(),
  })
  .refine(({ insteadOf, source }) => insteadOf.length === 0 || source !== undefined, {
    message: "give the `source` whose page has the term: without it, no other wording can be refused",
    path: ["insteadOf"],
  });
export type OfficialTerm = z.infer<typeof officialTermSchema>;
