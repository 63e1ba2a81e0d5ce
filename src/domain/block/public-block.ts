import { z } from "zod";
import { publicQuestionSchema } from "../item/public-question";
import { modeSchema } from "./block-request";

/** A block as its learner sees it. `deadline`: the end of a timed block, an absolute time on the server. */
export const publicBlockSchema = z.strictObject({
  id: z.uuid(),
  mode: modeSchema,
  deadline: z.iso.datetime().optional(),
  finished: z.boolean(),
  shortBy: z.int().min(1).optional(),
  /** Questions that fit and were kept out, because a source behind them had not been checked in time. */
  leftOut: z.int().min(1).optional(),
  /** Questions of a shared block that stand in for ones that were retired since it was shared. */
  replaced: z.int().min(1).optional(),
  questions: z.array(publicQuestionSchema),
});
export type PublicBlock = z.infer<typeof publicBlockSchema>;
