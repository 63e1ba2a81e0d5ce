import { z } from "zod";
import { daySchema } from "../day";
import { languageSchema } from "../language-schema";
import { slugSchema } from "../slug";
import { stageSchema } from "./stage";

/** The front matter of an article file. */
export const frontMatterSchema = z.strictObject({
  /** The title as readers see it. */
  title: z.string().min(3).max(120),
  /** One sentence: what the reader gets. */
  summary: z.string().min(10).max(300),
  /** What lists call it. */
  shortTitle: z.string().trim().min(3).max(32).optional(),
  /** What lists say of it, on one line of a phone. */
  shortSummary: z.string().trim().min(10).max(40).optional(),
  language: languageSchema,
  /** The day an editor last read the whole article against its sources. */
  reviewed: daySchema,
  reviewEveryMonths: z.int().min(1).max(24),
  /** What changed in this revision and why, in a sentence, shown to readers who come back. */
  note: z.string().trim().min(10).max(300).optional(),
  /** Under which heading of the lists it belongs. */
  stage: stageSchema.optional(),
  /** Place in lists; lower comes first. */
  order: z.int().min(0).max(9999).default(1000),
  tags: z.array(slugSchema).max(10).default([]),
  /** Not for readers yet. */
  draft: z.boolean().default(false),
  /** The first day on which readers get it. */
  publishFrom: daySchema.optional(),
  /** Former slugs that lead here. */
  redirectFrom: z.array(slugSchema).max(20).default([]),
});
export type FrontMatter = z.infer<typeof frontMatterSchema>;
