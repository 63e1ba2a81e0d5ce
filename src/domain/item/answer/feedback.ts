import { z } from "zod";
import { sourceSchema } from "../../fact/source";
import { answerSchema } from "./answer";

/** The passage behind an answer; `url` leads to the very sentence in the guide. */
export const passageSchema = z.strictObject({ section: z.string(), quote: z.string(), url: z.string() });

const feedbackSourceSchema = sourceSchema
  .pick({ title: true, publisher: true, url: true, stated: true, checked: true, copy: true, language: true })
  /** Present where the page is not by the body that owns the rule. */
  .extend({ secondary: z.literal(true).optional() });

/** What a learner gets back once an answer is recorded (tutor) or the block finished. */
export const feedbackSchema = z.strictObject({
  score: z.number().min(0).max(1),
  key: answerSchema,
  /** Option id → why it is right or wrong. A case explains its key and its harmful options, and may explain others. */
  rationales: z.record(z.string(), z.string()),
  /** Of a numeric question, where it is not 0: how far from the key still counts as right. */
  tolerance: z.number().optional(),
  /** Of a decision case: the options that would have done harm. */
  harmful: z.array(z.string()).optional(),
  passage: passageSchema,
  source: feedbackSourceSchema,
  /** Of parts, or of several right options in the order of the key, that rest on different facts: what each rests on. */
  parts: z.array(z.strictObject({ passage: passageSchema, source: feedbackSourceSchema })).optional(),
});
export type Feedback = z.infer<typeof feedbackSchema>;
