import { z } from "zod";
import type { ResponseReply } from "../../domain/block/decide-response";
import { answerSchema } from "../../domain/item/answer/answer";
import { languageSchema } from "../../domain/language-schema";
import type { Prisma } from "../generated/client";

const passageSchema = z.object({ section: z.string(), quote: z.string(), url: z.string() });

const sourceSchema = z.object({
  title: z.string(),
  publisher: z.string(),
  url: z.string(),
  stated: z.string().nullable(),
  checked: z.string(),
  copy: z.enum(["live", "stored"]),
  secondary: z.literal(true).optional(),
  language: languageSchema.optional(),
});

/**
 * Not the schema of the API: a value stays as the release stored it that gave it. Fields that the API has no longer are
 * left out, and what it limits today (the length of a title, how a day is written) is not asked of what was stored before.
 */
const feedbackSchema = z.object({
  score: z.number(),
  key: answerSchema,
  rationales: z.record(z.string(), z.string()),
  tolerance: z.number().optional(),
  harmful: z.array(z.string()).optional(),
  passage: passageSchema,
  source: sourceSchema,
  parts: z.array(z.object({ passage: passageSchema, source: sourceSchema })).optional(),
});

const replySchema = z.union([z.strictObject({ recorded: z.literal(true) }), feedbackSchema]);

/** What a learner got back for an answer, from `response.feedback`. */
export const storedFeedback = (feedback: Prisma.JsonValue): ResponseReply => replySchema.parse(feedback);
