import { z } from "zod";
import { daySchema } from "../day";
import { sourceSchema } from "../fact/source";

const noticeFactSchema = z.strictObject({
  sentence: z.string(),
  source: sourceSchema.pick({ title: true, publisher: true, url: true, stated: true }),
});

const changeSchema = z.strictObject({
  fact: z.string(),
  /** The day since which the guide says what it says now. */
  on: daySchema,
  /** The state that the learner saw last: the one that they answered by, or that of an earlier notice. */
  before: noticeFactSchema,
  /** What the guide says now; null where it no longer says it. */
  now: noticeFactSchema.nullable(),
  /** The learner had read that this changed, and now it says again what they had answered by. */
  back: z.boolean(),
  /** The sentence in the guide, or the guide where the sentence went. */
  url: z.string(),
});

/** A notice to a learner of a guide that changed: `GET /api/notices`. */
export const learnerNoticeSchema = z.strictObject({
  /** One for each question that the learner had answered by the old facts. */
  ids: z.array(z.uuid()).min(1),
  /** The day of the latest of its changes. */
  on: daySchema,
  article: z.string(),
  title: z.string(),
  /** The revision of the guide that `now` is taken from. */
  revision: z.int().min(1),
  changes: z.array(changeSchema),
});
export type LearnerNotice = z.infer<typeof learnerNoticeSchema>;
