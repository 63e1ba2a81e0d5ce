import { z } from "zod";

const sentenceSchema = z.strictObject({
  fact: z.string(),
  /** The sentence of the guide as it was; null where it was not stated. */
  before: z.string().nullable(),
  /** As it is now; null where the guide no longer states it. */
  now: z.string().nullable(),
  /** The address of the official page. */
  source: z.string(),
});

/** Items that are no longer what they were at some moment since, by the identity and version that exports carry. */
export const staleReplySchema = z.strictObject({
  since: z.iso.datetime(),
  until: z.iso.datetime(),
  items: z.array(
    z.strictObject({
      identity: z.string(),
      article: z.string(),
      /** SHA-256 of what was asked: an exported item with another version is not meant. */
      version: z.string(),
      state: z.enum(["changed", "retired", "overdue"]),
      /** When it became so; of what is overdue, the day. */
      at: z.iso.datetime(),
      sentences: z.array(sentenceSchema),
    }),
  ),
  /** There are more; ask again with the `at` of the last one. */
  more: z.boolean(),
});
export type StaleReply = z.infer<typeof staleReplySchema>;
