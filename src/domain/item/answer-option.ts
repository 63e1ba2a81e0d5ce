import { z } from "zod";

/** How an answer names an option, a stem or anything else of its question. */
export const answerIdSchema = z.string().min(1).max(64);

/** What a browser may know of an option before the answer. */
export const publicOptionSchema = z.strictObject({ id: z.string(), text: z.string() });
