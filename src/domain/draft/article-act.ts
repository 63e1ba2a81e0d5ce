import { z } from "zod";
import { withdrawalSchema } from "../article/publication/withdrawal";
import { slugSchema } from "../slug";

/**
 * What a draft does to its article as a whole, besides its texts, once it is published. `rename`: gives it another address, `to`; the
 * former one leads there. `withdraw`: readers get it no longer, in any language or in `language`. `bring-back`: they get it
 * again.
 */
export const articleActSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("rename"), to: slugSchema }),
  z.strictObject({
    kind: z.literal("withdraw"),
    ...withdrawalSchema.pick({ why: true, instead: true, language: true }).shape,
  }),
  z.strictObject({ kind: z.literal("bring-back") }),
]);
export type ArticleAct = z.infer<typeof articleActSchema>;
