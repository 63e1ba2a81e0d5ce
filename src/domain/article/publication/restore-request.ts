import { z } from "zod";
import { editionSchema } from "../edition-schema";

/** Which revision of an article is to be read again. */
export const restoreRequestSchema = z.strictObject({
  article: editionSchema,
  revision: z.coerce.number().int().min(1),
});
