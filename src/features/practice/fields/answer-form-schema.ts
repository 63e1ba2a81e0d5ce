import { z } from "zod";
import { certaintySchema } from "../../../domain/block/response-request";
import { fieldNames } from "../forms/player-forms";

/** A field that may occur once, several times, or not at all. */
const many = z
  .union([z.string().transform((value) => [value]), z.array(z.string())])
  .default([])
  .pipe(z.array(z.string().max(64)).max(40));

const position = z.coerce.number().pipe(z.int().min(1).max(200));

/** What every question's form sends. `shown`: when its page was made, an ISO time. */
const sentAlways = z.object({
  block: z.uuid(),
  question: z.uuid(),
  position,
  responseId: z.uuid(),
  shown: z.iso.datetime(),
  certainty: certaintySchema.optional(),
  /** Where the button leads that sent the form, in a timed block: to a question by its position, or to the end. */
  onward: z.union([z.literal("finish"), position]).optional(),
});

/** What a question's form sends; `fields`: those of the answer, by their names. */
export const answerFormSchema = z.preprocess(
  (sent) => ({ ...Object(sent), fields: sent }),
  sentAlways.extend({ fields: z.object(Object.fromEntries(fieldNames.map((name) => [name, many]))) }),
);

/** Milliseconds since a page was shown, within a day; a page kept longer says nothing about the answer. */
export const elapsedSince = (openedAt: string, now: Date): number =>
  Math.min(86_400_000, Math.max(0, now.getTime() - Date.parse(openedAt)));
