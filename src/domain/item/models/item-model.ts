import { z } from "zod";
import { slugSchema } from "../../slug";

/**
 * Text with slots in braces. Every text knows `{noun}` (what a row is), `{attribute}` (its label) and the model's
 * incidentals; `{row}` is the row's name, and more stand at each kind. A stem knows no slot that would name its key.
 */
const template = z.string().min(3).max(900);

const isSome = (entry: object) => Object.keys(entry).length > 0;

const common = {
  id: slugSchema,
  /** Raised by the editor when the template changes what is asked; part of every instance. */
  version: z.int().min(1),
  table: slugSchema,
  /** Radicals: the rows that may be asked about; all where absent. */
  rows: z.array(slugSchema).min(1).optional(),
  /** Surface only: name → possible texts, one drawn by the seed. */
  incidentals: z.record(slugSchema, z.array(z.string().min(1)).min(1)).default({}),
  /**
   * Pairs that make no sense together: an instance in which all the slots of one entry have these values is not made.
   * `row`, `attribute`, `value` (as shown) and the incidentals are those of the instance; `other` is a row that then
   * stands neither among its options nor, in an ordering, in its set.
   */
  except: z.array(z.record(slugSchema, z.string().min(1)).refine(isSome, "must name a slot")).default([]),
  stem: template,
};

/**
 * Rationale templates. `key` knows `{row}` and `{value}`; `distractor` also `{option}` (its text) and
 * `{other}` (the row it was taken from), and where options are rows `{actual}` (what that row has instead).
 * `misconception` names the wrong belief, with the same slots.
 */
const explanations = { rationale: z.strictObject({ key: template, distractor: template }), misconception: template };

/** A distractor that the editor wrote, besides the systematic ones; proved wrong like them. `rows`: the rows it suits, all where absent. */
const authoredDistractors = z
  .array(
    z.strictObject({
      text: z.string().min(1).max(200),
      misconception: z.string().min(3).max(400),
      rationale: z.string().min(3).max(400),
      rows: z.array(slugSchema).optional(),
    }),
  )
  .default([]);

const optionCount = z.int().min(3).max(5).default(4);

/** A template that generates items from a fact table (automatic item generation; Gierl & Lai 2013). */
export const itemModelSchema = z.discriminatedUnion("kind", [
  /** "What is the {attribute} of {row}?" One item a row. Key: the row's value. Distractors: other values of the attribute. */
  z.strictObject({
    kind: z.literal("value-of-row"),
    ...common,
    ...explanations,
    attribute: slugSchema,
    options: optionCount,
    distractors: authoredDistractors,
  }),
  /** "Which {noun} has {value}?" One item a row whose value no other row shares. Key: the row's name. Slot `{value}`. */
  z.strictObject({
    kind: z.literal("row-with-value"),
    ...common,
    ...explanations,
    attribute: slugSchema,
    options: optionCount,
    distractors: authoredDistractors,
  }),
  /**
   * "Which statement about {row} is right?" One item for each row and each attribute named in `statements`.
   * `statements`: attribute → sentence with `{row}` and `{value}`. Distractors: sentences with a value swapped in
   * from a sibling row, under the same or another attribute, each swap proved false.
   */
  z.strictObject({
    kind: z.literal("true-statement"),
    ...common,
    ...explanations,
    statements: z.record(slugSchema, template),
    options: optionCount,
  }),
  /** "Which of these have {value}?" One item a value held by one row or more. Options are row names. Slot `{value}`. */
  z.strictObject({
    kind: z.literal("all-that-apply"),
    ...common,
    ...explanations,
    attribute: slugSchema,
    options: optionCount,
  }),
  /**
   * "Put in order." Rows by a numeric attribute, lowest first. One item for each set of `choose` rows, at most `limit` sets.
   * The rationale of an option is the `key` template.
   */
  z.strictObject({
    kind: z.literal("put-in-order"),
    ...common,
    attribute: slugSchema,
    choose: z.int().min(3).max(6),
    limit: z.int().min(1).max(50).default(10),
    rationale: z.strictObject({ key: template }),
  }),
  /** "How many …?" One numeric item a row. The unit is the attribute's. */
  z.strictObject({
    kind: z.literal("how-many"),
    ...common,
    attribute: slugSchema,
    tolerance: z.number().min(0).default(0),
    rationale: z.strictObject({ key: template }),
  }),
  /**
   * "Which does each have?" Extended matching: rows are the stems, values of the attribute the options, at most `options`
   * of them. One item for each set of `choose` rows, each row in one set, at most `limit` sets.
   */
  z.strictObject({
    kind: z.literal("match-values"),
    ...common,
    attribute: slugSchema,
    choose: z.int().min(2).max(5).default(4),
    options: z.int().min(4).max(12).default(8),
    limit: z.int().min(1).max(50).default(10),
    rationale: z.strictObject({ key: template }),
  }),
]);
export type ItemModel = z.infer<typeof itemModelSchema>;

/** The attributes whose values a model asks for. */
export const attributesOf = (model: ItemModel): string[] =>
  "statements" in model ? Object.keys(model.statements) : [model.attribute];
