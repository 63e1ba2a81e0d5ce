import { z } from "zod";
import { filterFields } from "./filters/filters";

export const modeSchema = z.enum(["tutor", "timed"]);
export type Mode = z.infer<typeof modeSchema>;

/** As many questions as a block may have. */
export const mostQuestions = 200;

/** 115 questions against the clock, in 160 minutes. */
export const exam = { count: 115, mode: "timed" } as const;

/** As many questions as one press starts, where nothing else is said. */
export const usualCount = 10;

/** As many misses as are offered in one go. */
export const mostMisses = 10;

/** As many new questions as are offered where nothing is due. */
export const newAtOnce = 5;

/**
 * What a learner asks for: `POST /api/blocks`. `preset` decides count and mode, and
 * that of the plan also which articles: it asks for what the learner's plan has left for today, all of it new. `from`: the share id of somebody's
 * block, whose questions are asked again in its order; it needs no count, and no filters go with it. `missedIn`: the id of a
 * block of the learner's own that is over; only what was not right in it is asked. `missed`: questions of the learner's error
 * log, by their ids; only these are asked.
 */
export const blockRequestSchema = z
  .strictObject({
    ...filterFields,
    count: z.int().min(1).max(mostQuestions).optional(),
    mode: modeSchema.optional(),
    preset: z.enum(["exam", "plan"]).optional(),
    from: z.uuid().optional(),
    missedIn: z.uuid().optional(),
    missed: z.array(z.uuid()).min(1).max(mostMisses).optional(),
    seed: z.string().max(64).optional(),
  })
  .superRefine(({ count, mode, preset, from, missedIn, missed, ...filters }, { addIssue }) => {
    const refuse = (path: string, message: string) => addIssue({ code: "custom", path: [path], message });
    if (!preset && !from && count === undefined) refuse("count", "Say how many questions, from 1 to 200.");
    if (!preset && !from && mode === undefined) refuse("mode", 'Say which mode: "tutor" or "timed".');
    const isFiltered = Object.values(filters).some((filter) => filter !== undefined);
    if (preset === "plan" && isFiltered)
      refuse("preset", "The plan brings its own guides: leave the filters and the seed out.");
    if (missedIn && (preset || from))
      refuse("missedIn", "What was missed in a block is asked for by itself: leave preset and from out.");
    if (missed && (preset || from || missedIn))
      refuse("missed", "Questions of the error log are asked for by themselves: leave preset, from and missedIn out.");
    if (from && (preset || isFiltered))
      refuse("from", "A shared block brings its own questions: leave the filters, the preset and the seed out.");
  })
  .transform((request) => ({
    count: 10,
    mode: "tutor" as Mode,
    ...request,
    ...(request.preset === "exam" && exam),
    ...(request.preset === "plan" && { mode: "tutor" as Mode }),
  }));

export type BlockRequest = z.infer<typeof blockRequestSchema>;
