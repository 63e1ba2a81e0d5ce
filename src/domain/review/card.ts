import { z } from "zod";
import { gradeSchema } from "./grade";

/**
 * What a learner remembers of an objective. `stability`: days until recall falls to 90 %; `difficulty`: 1 to 10;
 * `grade`: of the last answer; `due`: the start of the day on which it should be met again.
 */
export const cardSchema = z.strictObject({
  stability: z.number().positive(),
  difficulty: z.number().min(1).max(10),
  reps: z.int().min(1),
  lapses: z.int().min(0),
  grade: gradeSchema,
  reviewedAt: z.coerce.date(),
  due: z.coerce.date(),
});
export type Card = z.infer<typeof cardSchema>;
