import { z } from "zod";
import { enoughAnswers } from "../enough-answers";
import { type ItemFlag, itemFlagSchema, itemFlags } from "./item-flags";
import { marginalReliability } from "./marginal-reliability";
import { sumTallies, type Tally } from "./tally";
import { type VersionFigures, versionFigures } from "./version-figures";
import { withoutOptions } from "./version-tally";

/** Lower ends of the bands of the facility, and of r of item and rest; the first band of each takes all that is below. */
export const facilityBands = [0, 0.3, 0.5, 0.7, 0.9] as const;
export const itemRestBands = [-1, 0, 0.1, 0.2, 0.3] as const;

/**
 * What is said in public of the items in use. `known`: those with thirty first attempts, of which alone the rest tells; `bands`:
 * how many of them; `undiscriminating`: those without an r; `flags`: how many wait for an editor, by what is seen of them.
 * `answers`, `rapidShare` and `medianMs` are of the known ones. `learners`: those whose answers the reliability rests on; null
 * below thirty.
 */
export const bankSummarySchema = z.object({
  items: z.int(),
  known: z.int(),
  answers: z.int(),
  rapidShare: z.number().nullable(),
  medianMs: z.number().nullable(),
  facility: z.array(z.int()),
  itemRest: z.array(z.int()),
  undiscriminating: z.int(),
  flagged: z.int(),
  flags: z.array(z.object({ flag: itemFlagSchema, items: z.int() })),
  learners: z.int(),
  reliability: z.number().nullable(),
});
export type BankSummary = z.infer<typeof bankSummarySchema>;

/** An item in use. */
export type SummarisedItem = { tally: Tally; figures: VersionFigures; flags: readonly ItemFlag[] };

const inBands = (values: readonly number[], bands: readonly number[]): number[] =>
  bands.map((low, index) => {
    const high = bands[index + 1] ?? Number.POSITIVE_INFINITY;
    return values.filter((value) => (index === 0 || value >= low) && value < high).length;
  });

const notNull = (values: readonly (number | null)[]): number[] => values.filter((value) => value !== null);

export const summariseBank = (items: readonly SummarisedItem[], learners: Tally): BankSummary => {
  const known = items.filter(({ figures }) => !figures.isNew);
  const all = versionFigures(sumTallies(known.map(({ tally }) => withoutOptions(tally))), []);
  const rests = notNull(known.map(({ figures: { rested, itemRest } }) => (rested < enoughAnswers ? null : itemRest)));
  const measured = marginalReliability(learners);
  return {
    ...{ items: items.length, known: known.length, answers: all.n },
    ...{ rapidShare: all.rapidShare, medianMs: all.medianMs },
    facility: inBands(notNull(known.map(({ figures }) => figures.facility)), facilityBands),
    itemRest: inBands(rests, itemRestBands),
    undiscriminating: known.length - rests.length,
    flagged: known.filter(({ flags }) => flags.length > 0).length,
    flags: itemFlags.map((flag) => ({ flag, items: known.filter(({ flags }) => flags.includes(flag)).length })),
    learners: measured.learners,
    reliability: measured.learners < enoughAnswers ? null : measured.reliability,
  };
};
