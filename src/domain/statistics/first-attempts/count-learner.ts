import type { Certainty } from "../../block/response-request";
import { elapsedClass } from "../elapsed-counts";
import { abilityClass } from "./ability";
import { learnerTally } from "./marginal-reliability";
import type { Tallies, Tally } from "./tally";
import { attemptTally, rapidTally } from "./version-tally";

/** What a learner answered. `score`: 0 to 1; `chosen`: ids of options. */
export type AttemptAnswer = {
  score: number;
  chosen: readonly string[];
  certainty: Certainty | null;
  timeOnTaskMs: number;
  rapidGuess: boolean;
};

/** A learner's first attempt at an item version. `at`: in ms; `answer`: null where a reset hides it or has deleted it. */
export type FirstAttempt = { version: number; objective: string; at: number; answer: AttemptAnswer | null };

/** Raised whenever an answer adds something else: everybody is then counted anew. */
export const countingRule = 1;

/** `versions`: by the id of the item version; `own`: what the learner adds to what is known of all learners. */
export type CountedLearner = { versions: Tallies; own: Tally };

type Sum = { attempts: number; scoreSum: number };

const add = (sum: Sum | undefined, score: number): Sum => ({
  attempts: (sum?.attempts ?? 0) + 1,
  scoreSum: (sum?.scoreSum ?? 0) + score,
});

/**
 * What a learner's answers add to the statistics of items: those to an objective that they had never been told the answer
 * of, be it by another item or an earlier version. Answers that came at one moment, as those of a timed block, came before
 * feedback all of them. Rapid guesses (src/domain/review/time-on-task.ts, after Wise & Kong 2005) count as such and as nothing
 * else. An item's rest is the learner's other counted answers, without those to its own objective.
 */
export const countLearner = (attempts: readonly FirstAttempt[]): CountedLearner => {
  const firstAt = new Map<string, number>();
  for (const { objective, at } of attempts) firstAt.set(objective, Math.min(at, firstAt.get(objective) ?? at));
  const counted = attempts.flatMap(({ version, objective, at, answer }) =>
    answer && at === firstAt.get(objective) ? [{ version, objective, ...answer }] : [],
  );
  const byObjective = new Map<string, Sum>();
  let all: Sum = { attempts: 0, scoreSum: 0 };
  for (const { objective, score, rapidGuess } of counted) {
    if (rapidGuess) continue;
    byObjective.set(objective, add(byObjective.get(objective), score));
    all = add(all, score);
  }
  const abilityBeside = (objective: string) => {
    const own = byObjective.get(objective);
    return abilityClass({
      attempts: all.attempts - (own?.attempts ?? 0),
      scoreSum: all.scoreSum - (own?.scoreSum ?? 0),
    });
  };
  return {
    versions: Object.fromEntries(
      counted.map(({ version, objective, rapidGuess, timeOnTaskMs, ...answer }) => [
        version,
        rapidGuess
          ? rapidTally
          : attemptTally({ ...answer, ability: abilityBeside(objective), elapsedClass: elapsedClass(timeOnTaskMs) }),
      ]),
    ),
    own: learnerTally(all),
  };
};
