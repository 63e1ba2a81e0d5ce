import { z } from "zod";
import { daySchema } from "../day";
import { perLanguage } from "../language";
import { languageSchema } from "../language-schema";
import { slugSchema } from "../slug";

/** The same text in every language. */
export const pathwayTextSchema = z.strictObject(perLanguage(() => z.string().min(2).max(600)));

/** Sources by the language of their readers. */
const pageInSchema = z.partialRecord(languageSchema, slugSchema);

/** The field of an address that names the question to ask again. */
export const changeField = "change";

/** The field of an address that names the question that was sent off, so that one without an answer is known for what it is. */
export const submittedField = "submitted";

/** What the reader is asked. `why`: why it matters. Names of questions and answers stand in addresses. */
export const pathwayQuestionSchema = z.strictObject({
  id: slugSchema.refine(
    (id) => ![changeField, submittedField, "outcome"].includes(id),
    "choose another name, which no address uses",
  ),
  ask: pathwayTextSchema,
  why: pathwayTextSchema,
  answers: z
    .array(z.strictObject({ id: slugSchema, ...pathwayTextSchema.shape }))
    .min(2)
    .max(12),
});
export type PathwayQuestion = z.infer<typeof pathwayQuestionSchema>;

/** The answers that a rule allows, for each question that it names. A question that it does not name does not matter. */
export const pathwayRuleSchema = z.strictObject({
  when: z.record(slugSchema, z.array(slugSchema).min(1)),
  to: slugSchema,
});
export type PathwayRule = z.infer<typeof pathwayRuleSchema>;

/**
 * A sentence and the facts that it rests on. `heading`: what it is about, where it stands by itself among what else is worth a
 * look. `page`: the source whose page it sends the reader to, linked after it, and `pageIn`
 * that of a language in which the body has a page of its own.
 */
export const pathwayLineSchema = z.strictObject({
  id: slugSchema,
  heading: pathwayTextSchema.optional(),
  ...pathwayTextSchema.shape,
  facts: z.array(slugSchema).min(1),
  page: slugSchema.optional(),
  pageIn: pageInSchema.optional(),
});
export type PathwayLine = z.infer<typeof pathwayLineSchema>;

/** A cost as it was last seen. `line`: tells it, with the page and the day of the figure. Canadian dollars. */
const pathwayCostSchema = z.strictObject({ dollars: z.number().positive().max(100_000), line: slugSchema });
export type PathwayCost = z.infer<typeof pathwayCostSchema>;

/**
 * Something to do, and the lines that tell how. `guide`: whose sections to read on in. `doneWith`: the step of a guide that is
 * this very step, as `slug#step-2`, so that one tick is both. `page`: the source at whose page it is done, and `pageIn` that
 * of a language in which the body has a page of its own. `timetable`: the source whose page gives the days of each round. `months`:
 * how long it may take, in months begun, as the line `length` says, and `costs`: what it costs.
 */
export const pathwayStepSchema = z
  .strictObject({
    id: slugSchema,
    ...pathwayTextSchema.shape,
    lines: z.array(slugSchema).min(1),
    guide: slugSchema.optional(),
    doneWith: z.string().optional(),
    page: slugSchema.optional(),
    pageIn: pageInSchema.optional(),
    timetable: slugSchema.optional(),
    months: z.int().min(1).max(120).optional(),
    length: slugSchema.optional(),
    costs: z.array(pathwayCostSchema).default([]),
  })
  .refine(({ months, length }) => (months === undefined) === (length === undefined), {
    message: "give `months` and the line that says so, `length`, or neither",
    path: ["months"],
  });
export type PathwayStep = z.infer<typeof pathwayStepSchema>;

/**
 * A day and what happens on it. `step`: what it is the day of. The outcomes that have this step show the day, and no
 * others: a day of one round never stands in a route of another. `past`: it is of an earlier year's round, and shown as such.
 */
export const pathwayDateSchema = z.strictObject({
  ...pathwayLineSchema.shape,
  day: daySchema,
  step: slugSchema,
  past: z.literal(true).optional(),
});
export type PathwayDate = z.infer<typeof pathwayDateSchema>;

const ids = z.array(slugSchema);

/** A fact's claim in other languages, for where no guide in them states it. `id`: of the fact; `original`: the claim that it translates. */
export const pathwayWordingSchema = z.strictObject({
  id: slugSchema,
  original: z.string(),
  ...perLanguage(() => z.string().min(10).max(500).optional()),
});
export type PathwayWording = z.infer<typeof pathwayWordingSchema>;

/**
 * Where a combination of answers ends. Its parts are ids: lines, steps, and the sources of those to `ask`. `bottom`: the
 * verdict, and `more`: what explains it. `fees`, `time`: lines
 * on what it costs and how long it takes, as far as that is known. `alternatives`: the outcomes to look at besides, the best
 * first, each with the answers that may be changed to get there. `besides`: lines on what else is worth a look, such as another province’s program.
 * `guide`: the one that tells all of it, to which its page leads at the top.
 */
export const pathwayOutcomeSchema = z.strictObject({
  id: slugSchema,
  ...pathwayTextSchema.shape,
  bottom: ids.min(1),
  more: ids.default([]),
  steps: ids.min(1),
  documents: ids.default([]),
  fees: ids.default([]),
  time: ids.default([]),
  uncertain: ids.default([]),
  alternatives: z.array(pathwayRuleSchema).default([]),
  besides: ids.default([]),
  guide: slugSchema.optional(),
  practise: z.strictObject({ guide: slugSchema, sections: ids.min(1) }).optional(),
  ask: ids.min(1),
});
export type PathwayOutcome = z.infer<typeof pathwayOutcomeSchema>;

const sectionFields = { guide: slugSchema, section: slugSchema };

/** One of the systems that a reader passes through, and the section of a guide that is about it, whose heading has its name. */
export const pathwaySystemSchema = z.strictObject({ id: slugSchema, ...pathwayTextSchema.shape, ...sectionFields });
export type PathwaySystem = z.infer<typeof pathwaySystemSchema>;

/**
 * A way on the map, from who somebody is to a licence. `outcomes`: the routes that go this way. A stop is named by words of the
 * section that it leads to, and so is its `note`: mostly, who decides there. `system`: none where it belongs to none of them.
 */
export const pathwayWaySchema = z.strictObject({
  id: slugSchema,
  ...pathwayTextSchema.shape,
  outcomes: ids,
  stops: z
    .array(
      z.strictObject({
        ...pathwayTextSchema.shape,
        note: pathwayTextSchema,
        system: slugSchema.optional(),
        ...sectionFields,
      }),
    )
    .min(1)
    .max(8),
});
export type PathwayWay = z.infer<typeof pathwayWaySchema>;

/**
 * Where a guide gives the last figures of costs that it knows: at this fact, under a name within a sentence. `guide`: which one,
 * where several quote the fact. `outcomes`: those that lead there; without it, every outcome that no other figures name.
 */
export const pathwayFiguresSchema = z.strictObject({
  fact: slugSchema,
  guide: slugSchema.optional(),
  outcomes: ids.min(1).optional(),
  ...pathwayTextSchema.shape,
});
export type PathwayFigures = z.infer<typeof pathwayFiguresSchema>;

/**
 * A part of an example: the months after month `from`, where 0 is the start. `length`: the line that says how long it takes;
 * without one, its length is an assumption and shown as such. `lines`: what it needs, and what may expire.
 */
const pathwayStageSchema = z.strictObject({
  ...pathwayTextSchema.shape,
  from: z.int().min(0).max(240),
  months: z.int().min(1).max(120),
  length: slugSchema.optional(),
  lines: ids.default([]),
  costs: z.array(pathwayCostSchema).default([]),
});
export type PathwayStage = z.infer<typeof pathwayStageSchema>;

/**
 * The way of an invented person from the first paper to a licence. `outcomes`: the routes whose pages show it. `work`: how many
 * months after the start the person begins to work as a physician, where that is before the end.
 */
export const pathwayExampleSchema = z
  .strictObject({
    id: slugSchema,
    ...pathwayTextSchema.shape,
    outcomes: ids.min(1),
    work: z.int().min(1).max(240).optional(),
    stages: z.array(pathwayStageSchema).min(2).max(14),
  })
  .refine(({ work, stages }) => work === undefined || stages.some(({ from, months }) => work < from + months), {
    message: "is not before the end of the last stage: give the month in which work begins, or delete `work`",
    path: ["work"],
  });
export type PathwayExample = z.infer<typeof pathwayExampleSchema>;

/** The decision table as an editor wrote it. Rules have no order of precedence. */
export const pathwayTableSchema = z.strictObject({
  /** The day somebody last read all of it against its sources. */
  reviewed: daySchema,
  questions: z.array(pathwayQuestionSchema),
  rules: z.array(pathwayRuleSchema),
  lines: z.array(pathwayLineSchema),
  steps: z.array(pathwayStepSchema),
  dates: z.array(pathwayDateSchema),
  outcomes: z.array(pathwayOutcomeSchema),
  figures: z.array(pathwayFiguresSchema).default([]),
  systems: z.array(pathwaySystemSchema).default([]),
  ways: z.array(pathwayWaySchema).default([]),
  examples: z.array(pathwayExampleSchema).default([]),
});
export type PathwayTable = z.infer<typeof pathwayTableSchema>;
