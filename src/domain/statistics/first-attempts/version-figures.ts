import { medianElapsed } from "../elapsed-counts";
import { enoughAnswers } from "../enough-answers";
import type { RankedMarks } from "../test-analysis/item-analysis";
import { correlation } from "../test-analysis/moments";
import { moodleFigures } from "../test-analysis/moodle-figures";
import { abilityOf } from "./ability";
import { abilityThirds, type Third, thirds } from "./ability-thirds";
import type { Tally } from "./tally";
import { countsOf, type VersionCounts } from "./version-tally";
import { type Interval, wilsonInterval } from "./wilson-interval";

/** Of one third of the learners. `facility`: null where nobody is in it. */
export type ThirdFigures = { attempts: number; facility: number | null };

/** `share`: of the attempts; `thirds`: of those of each third, from the least able up, null where nobody is in it. */
export type OptionFigures = {
  option: string;
  isKey: boolean;
  chosen: number;
  share: number | null;
  thirds: (number | null)[];
};

/** How sure learners said they were. `share`: of the attempts; `facility`: the share of them that was right. */
export type CertaintyFigures = { certainty: string; share: number; facility: number };

/**
 * What is known of an item version from first attempts before feedback. `n`: without rapid guesses; `rapidShare`: of all of them.
 * `facility`: the mean score, `interval` of 95 %. `rested`: those of learners whose ability is known from their other answers,
 * over which the next four are: `itemRest`, r of score and ability, the corrected point-biserial; `discrimination`, by how much
 * the facility of the most able third is above that of the least able; Moodle's two figures, in per cent. `medianMs`: of the
 * time on task. Null: not defined, or too few to tell.
 */
export type VersionFigures = {
  n: number;
  isNew: boolean;
  rapidShare: number | null;
  facility: number | null;
  interval: Interval | null;
  rested: number;
  itemRest: number | null;
  discrimination: number | null;
  discriminationIndex: number | null;
  discriminativeEfficiency: number | null;
  medianMs: number | null;
  certainty: CertaintyFigures[];
  thirds: ThirdFigures[];
  options: OptionFigures[];
};

const sumOf = (counts: readonly { count: number }[]): number => counts.reduce((sum, { count }) => sum + count, 0);

const meanScore = (scores: VersionCounts["scores"]): number | null => {
  const n = sumOf(scores);
  return n === 0 ? null : scores.reduce((sum, { score, count }) => sum + score * count, 0) / n;
};

type RestedScore = { ability: number; score: number; count: number };

/** One entry for each learner, from the least able up, as the analysis of a test has them: its rest is their ability. */
const rankedMarks = (scores: readonly RestedScore[]): RankedMarks => {
  const marks = new Float64Array(sumOf(scores));
  const totals = new Float64Array(marks.length);
  let index = 0;
  for (const { ability, score, count } of [...scores].sort((one, other) => one.ability - other.ability)) {
    marks.fill(score, index, index + count);
    totals.fill(score + abilityOf(ability), index, index + count);
    index += count;
  }
  return { marks, totals };
};

const countByAbility = (counts: readonly RestedScore[]): Map<number, number> => {
  const byAbility = new Map<number, number>();
  for (const { ability, count } of counts) byAbility.set(ability, (byAbility.get(ability) ?? 0) + count);
  return byAbility;
};

const certaintyFigures = (counts: VersionCounts["certainty"]): CertaintyFigures[] => {
  const all = sumOf(counts);
  return [...new Set(counts.map(({ certainty }) => certainty))].sort().map((certainty) => {
    const own = counts.filter((each) => each.certainty === certainty);
    const right = own.filter(({ isRight }) => isRight);
    return { certainty, share: sumOf(own) / all, facility: sumOf(right) / sumOf(own) };
  });
};

/** `options`: all that the item has, where one may ask who chose which; none otherwise. */
export const versionFigures = (tally: Tally, options: readonly { id: string; isKey: boolean }[]): VersionFigures => {
  const counts = countsOf(tally);
  const n = sumOf(counts.scores);
  const facility = meanScore(counts.scores);
  const rested = counts.scores.flatMap(({ ability, ...rest }) => (ability === null ? [] : [{ ability, ...rest }]));
  const ranked = rankedMarks(rested);
  const [moodle] = moodleFigures([ranked]);
  const thirdOf = abilityThirds(countByAbility(rested));
  const inThird = <Counted extends { ability: number | null }>(all: readonly Counted[], third: Third): Counted[] =>
    all.filter(({ ability }) => ability !== null && thirdOf.get(ability) === third);
  const thirdFigures = thirds.map((third) => {
    const own = inThird(rested, third);
    return { attempts: sumOf(own), facility: meanScore(own) };
  });
  const [lowest, highest] = [thirdFigures[0]?.facility ?? null, thirdFigures[2]?.facility ?? null];
  return {
    n,
    isNew: n < enoughAnswers,
    rapidShare: n + counts.rapid === 0 ? null : counts.rapid / (n + counts.rapid),
    facility,
    interval: facility === null ? null : wilsonInterval(facility, n),
    rested: ranked.marks.length,
    itemRest: correlation(
      ranked.marks,
      Float64Array.from(ranked.totals, (total, index) => total - (ranked.marks[index] ?? 0)),
    ),
    discrimination: lowest === null || highest === null ? null : highest - lowest,
    discriminationIndex: moodle?.discriminationIndex ?? null,
    discriminativeEfficiency: moodle?.discriminativeEfficiency ?? null,
    medianMs: medianElapsed(counts.elapsed),
    certainty: certaintyFigures(counts.certainty),
    thirds: thirdFigures,
    options: options.map(({ id, isKey }) => {
      const own = counts.options.filter(({ option }) => option === id);
      return {
        ...{ option: id, isKey, chosen: sumOf(own), share: n === 0 ? null : sumOf(own) / n },
        thirds: thirds.map((third) => {
          const attempts = thirdFigures[third]?.attempts ?? 0;
          return attempts === 0 ? null : sumOf(inThird(own, third)) / attempts;
        }),
      };
    }),
  };
};
