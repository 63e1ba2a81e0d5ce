import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { draw } from "../../src/domain/random/draw";
import { type Random, seededRandom } from "../../src/domain/random/seeded-random";
import { calibrationSteps, type FamilyCalibration } from "../../src/domain/statistics/families/calibrate-families";
import type { FirstAttempts } from "../../src/domain/statistics/families/first-attempts";

/** Box and Muller's normal numbers. */
const normal = (chance: Random): number =>
  Math.sqrt(-2 * Math.log(1 - uniformFloat64(chance))) * Math.cos(2 * Math.PI * uniformFloat64(chance));

type Plan = {
  seed: string;
  persons: number;
  families: number;
  instances: number;
  spread: number;
  /** The standard deviation of the logarithm of a family's discrimination, whose mean is 1. 0: the Rasch model. */
  discriminations: number;
};

/**
 * Learners who each answer one instance, drawn by chance, of each family: right with the chance
 * 1 / (1 + exp(−a_f (θ − b_j))), θ ~ N(0, 1), b_j ~ N(β_f, spread²), β_f ~ N(0, 1.2²). `difficulties`: the β_f, above the
 * mean ability of these learners. `instanceDifficulties`: the b_j, likewise.
 */
export const simulateFamilies = ({ seed, persons, families, instances, spread, discriminations }: Plan) => {
  const chance = seededRandom(seed);
  const abilities = Array.from({ length: persons }, () => normal(chance));
  const mean = abilities.reduce((sum, ability) => sum + ability, 0) / persons;
  const made = Array.from({ length: families }, (_, family) => {
    const difficulty = 1.2 * normal(chance);
    return {
      difficulty,
      slope: Math.exp(discriminations * normal(chance) - discriminations ** 2 / 2),
      members: Array.from({ length: instances }, (_, index) => ({
        instance: family * instances + index,
        difficulty: difficulty + spread * normal(chance),
      })),
    };
  });
  const rows = abilities.flatMap((ability, person) =>
    made.map(({ slope, members }) => {
      const { instance, difficulty } = draw(members, chance);
      const likely = 1 / (1 + Math.exp(-slope * (ability - difficulty)));
      return { person, instance, right: uniformFloat64(chance) < likely ? 1 : 0 };
    }),
  );
  const attempts: FirstAttempts = {
    persons,
    families,
    familyOf: Int32Array.from(made.flatMap(({ members }, family) => members.map(() => family))),
    person: Int32Array.from(rows, ({ person }) => person),
    instance: Int32Array.from(rows, ({ instance }) => instance),
    right: Uint8Array.from(rows, ({ right }) => right),
  };
  return {
    attempts,
    difficulties: made.map(({ difficulty }) => difficulty - mean),
    instanceDifficulties: made.flatMap(({ members }) => members.map(({ difficulty }) => difficulty - mean)),
  };
};

/** The same answers, all instances of a family taken for one question, as classical figures of a family would. */
export const asOneEach = ({ familyOf, instance, ...rest }: FirstAttempts): FirstAttempts => ({
  ...rest,
  familyOf: Int32Array.from({ length: rest.families }, (_, family) => family),
  instance: instance.map((one) => familyOf[one] ?? 0),
});

/** What comes of all steps. */
export const afterSteps = <Result>(running: Generator<undefined, Result>): Result => {
  for (;;) {
    const { done, value } = running.next();
    if (done) return value;
  }
};

export const calibrateFamilies = (attempts: FirstAttempts): FamilyCalibration => afterSteps(calibrationSteps(attempts));
