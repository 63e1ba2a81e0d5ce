import { z } from "zod";
import { daySchema, partialDaySchema } from "../day";
import { languageSchema } from "../language-schema";
import { slugSchema } from "../slug";

/**
 * A page that a claim rests on.
 * `stated`: the date the page itself gives, `null` where it gives none.
 * `checked`: the day somebody read it; `copy`: whether that was the live page or a stored copy.
 * `secondary`: true when the page is not by the body that owns the rule.
 * `language`: of the page; absent where that is the language of the originals.
 */
export const sourceSchema = z.strictObject({
  id: slugSchema,
  title: z.string().min(1).max(200),
  publisher: z.string().min(1).max(80),
  url: z.url({ protocol: /^https?$/ }),
  stated: partialDaySchema.nullable(),
  checked: daySchema,
  copy: z.enum(["live", "stored"]),
  secondary: z.boolean().default(false),
  language: languageSchema.optional(),
});

export type Source = z.infer<typeof sourceSchema>;
