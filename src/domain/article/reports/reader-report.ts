import { z } from "zod";

/** What a reader or learner found wrong, as an editor reads it. */
export const readerReportSchema = z.strictObject({
  id: z.uuid(),
  article: z.string(),
  /** The one that was read; of a question, the one that asked it when it was reported. */
  revision: z.int().nullable(),
  section: z.string(),
  reason: z.string(),
  /** In the reader's own words; empty where there were none. */
  text: z.string(),
  /** How often it was sent. */
  times: z.int(),
  /** How many addresses are mailed what comes of it, when it is closed. */
  awaitedBy: z.int(),
  reportedAt: z.iso.datetime(),
  about: z.discriminatedUnion("kind", [
    /** `answer`: what the reporting learner answered, in words; null when they have gone. */
    z.strictObject({
      kind: z.literal("question"),
      item: z.string(),
      stem: z.string(),
      key: z.string(),
      answer: z.string().nullable(),
    }),
    z.strictObject({ kind: z.literal("section"), heading: z.string() }),
  ]),
  /** What came of it; null while it is open. */
  done: z.strictObject({ at: z.iso.datetime(), note: z.string() }).nullable(),
});
export type ReaderReport = z.infer<typeof readerReportSchema>;

/** `article`: of this guide alone, in all its languages. `all`: those that are done, too. */
export const reportQuerySchema = z.strictObject({ article: z.string().optional(), all: z.boolean() });
export type ReportQuery = z.infer<typeof reportQuerySchema>;

/** `id`: or its beginning, as far as it names one report alone. */
export const reportDoneSchema = z.strictObject({
  id: z.string().regex(/^[0-9a-f-]{4,36}$/),
  note: z.string().trim().max(2000).default(""),
});
/** `PUT /api/studio/reports/{id}/answer`. */
export const reportAnswerSchema = reportDoneSchema.pick({ note: true });

export type ReportDone = z.infer<typeof reportDoneSchema>;
