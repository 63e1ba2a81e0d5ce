import { z } from "zod";
import { frontMatterSchema } from "../article/front-matter";
import { typedText } from "../text/typed-text";
import { draftPathSchema } from "./draft-file";

const comment = typedText.trim().max(2000);

/** A line of an author to whoever judges the draft, which becomes a remark; `path`: of the file that it is filed under. */
export const submissionNoteSchema = z.object({ comment: comment.default(""), path: draftPathSchema.optional() });

/** What a second person says of a draft. `save`: the newest save that they had before them. */
export const acceptRequestSchema = z.strictObject({ save: z.int().min(1), comment: comment.default("") });
export const returnRequestSchema = z.strictObject({ save: z.int().min(1), comment: comment.min(1) });

/**
 * `note`: for readers, what changed and why. `minor`: the guide was not read anew against its sources, so its review date
 * stays. `at`: when; absent: now. `override`: why nobody else had to accept it.
 */
export const publishRequestSchema = z.strictObject({
  save: z.int().min(1),
  note: frontMatterSchema.shape.note,
  minor: z.boolean().default(false),
  at: z.iso.datetime().optional(),
  override: z.string().trim().min(10).max(500).optional(),
});
export type PublishRequest = z.infer<typeof publishRequestSchema>;

/** A remark at a sentence. */
export const commentRequestSchema = z.strictObject({
  path: draftPathSchema,
  quote: typedText.trim().max(1000).default(""),
  text: comment.min(1),
});
export type CommentRequest = z.infer<typeof commentRequestSchema>;
