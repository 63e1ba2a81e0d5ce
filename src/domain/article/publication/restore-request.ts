import { z } from "zod";
import { articleSlugSchema } from "../article-slug-schema";

/** Which revision of an article is to be read again. */
export const restoreRequestSchema = z.strictObject({
  article: articleSlugSchema,
  revision: z.coerce.number().int().min(1),
});
