import { z } from "zod";
import { daySchema } from "../day";
import { slugSchema } from "../slug";

/** The same text in every language. */
export const routeTextSchema = z.strictObject({ en: z.string().min(2).max(600), fr: z.string().min(2).max(600) });

/** The field of an address that names the question to ask again. */
export const changeField = "change";

/** What the reader is asked. `why`: why it matters. Names of questions and answers stand in addresses. */
export const routeQuestionSchema = z.strictObject({
  id: slugSchema.refine((id) => id !== changeField && id !== "outcome", "choose another name, which no address uses"),
  ask: routeTextSchema,
  why: routeTextSchema,
  answers: z
    .array(z.strictObject({ id: slugSchema, ...routeTextSchema.shape }))
    .min(2)
    .max(12),
});
export type RouteQuestion = z.infer<typeof routeQuestionSchema>;

/** The answers that a rule allows, for each question that it names. A question that it does not name does not matter. */
export const routeRuleSchema = z.strictObject({
  when: z.record(slugSchema, z.array(slugSchema).min(1)),
  to: slugSchema,
});
export type RouteRule = z.infer<typeof routeRuleSchema>;

/** A sentence and the facts that it rests on. */
export const routeLineSchema = z.strictObject({
  id: slugSchema,
  ...routeTextSchema.shape,
  facts: z.array(slugSchema).min(1),
});
export type RouteLine = z.infer<typeof routeLineSchema>;

/** Something to do, and the lines that tell how. */
export const routeStepSchema = z.strictObject({
  id: slugSchema,
  ...routeTextSchema.shape,
  lines: z.array(slugSchema).min(1),
});
export type RouteStep = z.infer<typeof routeStepSchema>;

/**
 * A day and what happens on it. `step`: what it is the day of. The outcomes that have this step show the day, and no
 * others: a day of one round never stands in a route of another.
 */
export const routeDateSchema = z.strictObject({ ...routeLineSchema.shape, day: daySchema, step: slugSchema });
export type RouteDate = z.infer<typeof routeDateSchema>;

const ids = z.array(slugSchema);

/** A fact's claim in French, for where no French guide states it. `id`: of the fact; `original`: the claim that it translates. */
export const routeWordingSchema = z.strictObject({
  id: slugSchema,
  original: z.string(),
  fr: z.string().min(10).max(500),
});
export type RouteWording = z.infer<typeof routeWordingSchema>;

/** Where a combination of answers ends. Its parts are ids: lines, steps, and the sources of those to `ask`. */
export const routeOutcomeSchema = z.strictObject({
  id: slugSchema,
  ...routeTextSchema.shape,
  bottom: ids.min(1),
  steps: ids.min(1),
  documents: ids.default([]),
  uncertain: ids.default([]),
  practise: z.strictObject({ guide: slugSchema, sections: ids.min(1) }).optional(),
  ask: ids.min(1),
});
export type RouteOutcome = z.infer<typeof routeOutcomeSchema>;

/** The decision table as an editor wrote it. Rules have no order of precedence. */
export type RouteTable = {
  /** The day somebody last read all of it against its sources. */
  reviewed: string;
  questions: RouteQuestion[];
  rules: RouteRule[];
  lines: RouteLine[];
  steps: RouteStep[];
  dates: RouteDate[];
  outcomes: RouteOutcome[];
};
