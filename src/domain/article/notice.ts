import { z } from "zod";
import { daySchema } from "../day";
import { sourceSchema } from "./source";

const statedSchema = z.strictObject({
  sentence: z.string(),
  source: sourceSchema.pick({ title: true, publisher: true, url: true, stated: true }),
});

/**
 * What a learner is told of a publication that changed a guide: `GET /api/notices`. `ids`: one for each question that
 * the learner had answered by the old facts. `url`: the sentence in the guide, or the guide where the sentence went.
 */
export const learnerNoticeSchema = z.strictObject({
  ids: z.array(z.uuid()).min(1),
  /** The day of the change. */
  on: daySchema,
  article: z.string(),
  title: z.string(),
  changes: z.array(
    z.strictObject({ fact: z.string(), before: statedSchema, now: statedSchema.nullable(), url: z.string() }),
  ),
});
export type LearnerNotice = z.infer<typeof learnerNoticeSchema>;
