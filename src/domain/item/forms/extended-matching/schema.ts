import { z } from "zod";
import { slugSchema } from "../../../slug";
import { authoredFields, authoredText, onlyKey } from "../../authored-fields";
import type { Option } from "../../option";
import { answerIdSchema, publicOptionSchema } from "../../option";
import type { Passage } from "../../passage";

const authoredStem = z.strictObject({
  text: z.string().min(3).max(400),
  /** The option that is right for it, as it stands in the list. */
  key: authoredText,
  /** The words of a quote that make the key right; the key itself where absent. */
  evidence: authoredText.optional(),
  /** The facts that prove this stem; all those of the item where absent. */
  facts: z.array(slugSchema).min(1).max(6).optional(),
  onlyKey,
  rationale: authoredText,
});

/**
 * One list of options and several stems, the R-type of medical examinations: an option may serve once, several times or
 * never. `stem` is the lead-in that they share.
 */
export const authoredMatchingSchema = z.strictObject({
  form: z.literal("extended-matching"),
  ...authoredFields,
  options: z.array(authoredText).max(40),
  stems: z.array(authoredStem).max(10),
});

/** Stem id → option id. A stem without a match scores 0. */
export const matchesAnswerSchema = z.strictObject({ matches: z.record(answerIdSchema, answerIdSchema) });
type MatchesAnswer = z.infer<typeof matchesAnswerSchema>;

/** What the options are matched to, in extended matching. */
export const matchingQuestionFields = { stems: z.array(publicOptionSchema).optional() };

/** `facts`: ids of those that the stem rests on, where it names its own. */
type DraftStem = { text: string; key: string; rationale: string; facts?: string[] };

/** `passage`: where the stems rest on different facts, that of this one. */
export type MatchingStem = { id: string; text: string; rationale: string; passage?: Passage };

export type MatchingTypes = {
  authored: z.infer<typeof authoredMatchingSchema>;
  draft: { form: "extended-matching"; options: string[]; stems: DraftStem[] };
  /** The options have no rationale: each stem has one. */
  item: { form: "extended-matching"; options: Option[]; stems: MatchingStem[]; key: MatchesAnswer };
  answer: MatchesAnswer;
};
