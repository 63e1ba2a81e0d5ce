import { z } from "zod";
import { slugSchema } from "../slug";

const text = z.string().min(1).max(400);

const writtenOption = z.strictObject({
  text,
  /** Present and true on a key. */
  key: z.literal(true).optional(),
  /**
   * The words that must stand in a quote of the item's facts for this option to be right; the text itself where absent.
   * `…` stands for words left out. Proof (lint L26): they stand there for every key and for no distractor, and they decide.
   */
  evidence: text.optional(),
  rationale: text,
  /** The wrong belief behind a distractor. */
  misconception: text.optional(),
});

const common = {
  id: slugSchema,
  /** The fact that the item tests. */
  objective: slugSchema,
  /** Further facts that it rests on. */
  facts: z.array(slugSchema).max(6).default([]),
  stem: z.string().min(10).max(900),
};

/** Why the key is the only right answer, where the words of the quotes do not decide it; refused where they do. */
const onlyKey = z.string().min(20).max(400).optional();

/** Of a decision case. A harmful option, and its key, say why; so may any other. */
const writtenCaseOption = writtenOption.extend({
  rationale: text.optional(),
  /** Present and true where an applicant who did this would do harm: the part then scores 0. */
  harmful: z.literal(true).optional(),
});

const writtenPart = z.strictObject({
  stem: z.string().min(10).max(400),
  /** How many options may be chosen. */
  upTo: z.int().min(1).max(10),
  /** The facts that prove this part; all those of the item where absent. */
  facts: z.array(slugSchema).min(1).max(6).optional(),
  onlyKey,
  options: z.array(writtenCaseOption).min(6).max(40),
});

/** An item as an editor writes it in `questions.yaml`. */
export const authoredItemSchema = z.discriminatedUnion("form", [
  z.strictObject({ form: z.literal("single-best-answer"), ...common, onlyKey, options: z.array(writtenOption) }),
  z.strictObject({ form: z.literal("multiple-response"), ...common, onlyKey, options: z.array(writtenOption) }),
  /** Options stand in the right order; their evidence stands in the quote in the same order. Readers get them mixed. */
  z.strictObject({
    form: z.literal("ordering"),
    ...common,
    onlyKey,
    options: z.array(z.strictObject({ text, evidence: text.optional(), rationale: text })),
  }),
  z.strictObject({
    form: z.literal("numeric"),
    ...common,
    onlyKey,
    answer: z.number(),
    unit: z.string().max(20).optional(),
    tolerance: z.number().min(0).default(0),
    /** The words of the quote that give the number, such as "12-week"; the number itself where absent. */
    evidence: text.optional(),
    rationale: text,
  }),
  /** Two or three linked questions with short menus; `stem` is the vignette that they share. Scored in quarters. */
  z.strictObject({ form: z.literal("decision-case"), ...common, parts: z.array(writtenPart).min(2).max(3) }),
]);
export type AuthoredItem = z.infer<typeof authoredItemSchema>;
