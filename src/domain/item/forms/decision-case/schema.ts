import { z } from "zod";
import { slugSchema } from "../../../slug";
import { authoredFields, authoredOption, authoredText, onlyKey } from "../../authored-fields";
import type { DraftOption, Option } from "../../option";
import { answerIdSchema, publicOptionSchema } from "../../option";
import type { Passage } from "../../passage";

/** A harmful option, and the key, say why; so may any other. */
const authoredCaseOption = authoredOption.extend({
  rationale: authoredText.optional(),
  /** Present and true where an applicant who did this would do harm: the part then scores 0. */
  harmful: z.literal(true).optional(),
});

const authoredPart = z.strictObject({
  stem: z.string().min(10).max(400),
  /** How many options may be chosen. */
  upTo: z.int().min(1).max(10),
  /** The facts that prove this part; all those of the item where absent. */
  facts: z.array(slugSchema).min(1).max(6).optional(),
  onlyKey,
  options: z.array(authoredCaseOption).min(6).max(40),
});

/** Two or three linked questions with short menus; `stem` is the vignette that they share. Scored in quarters. */
export const authoredCaseSchema = z.strictObject({
  form: z.literal("decision-case"),
  ...authoredFields,
  parts: z.array(authoredPart).min(2).max(3),
});

export const partsAnswerSchema = z.strictObject({
  parts: z.array(z.strictObject({ options: z.array(answerIdSchema).max(40) })).max(3),
});
type PartsAnswer = z.infer<typeof partsAnswerSchema>;

/** The linked questions of a decision case, whose own `options` are then empty. */
export const caseQuestionFields = {
  parts: z.array(z.strictObject({ stem: z.string(), options: z.array(publicOptionSchema), upTo: z.int() })).optional(),
};

/**
 * One question of a decision case. `upTo`: how many options may be chosen. Option ids are unique over all parts.
 * `passage`: where the parts of the case rest on different facts, that of this one.
 */
export type CasePart = { stem: string; upTo: number; options: Option[]; passage?: Passage };

/** `facts`: ids of those that the part rests on, where it names its own. */
type DraftPart = { stem: string; upTo: number; options: DraftOption[]; facts?: string[] };

/** Two or three linked questions on one vignette, the key-feature form. The key has a part for each part. */
export type CaseTypes = {
  authored: z.infer<typeof authoredCaseSchema>;
  draft: { form: "decision-case"; parts: DraftPart[] };
  item: { form: "decision-case"; parts: CasePart[]; key: PartsAnswer };
  answer: PartsAnswer;
};
