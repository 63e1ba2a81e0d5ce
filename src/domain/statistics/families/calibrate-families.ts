import { type Belief, expectCounts } from "./ability-posterior";
import type { FirstAttempts } from "./first-attempts";
import { updateBelief } from "./instance-difficulty";

/**
 * Difficulties in logits above the mean ability of these learners. `spread`: the standard deviation of difficulty among
 * the instances of a family; null for a family of one. `se`: the standard error of the family's difficulty, its instances
 * being a sample of all that its model can make.
 */
export type FamilyDifficulty = { difficulty: number; se: number; spread: number | null; instances: number };

/** `difficulty` and its `variance` once its answers are known. `information`: how much the answers alone tell of it. */
export type InstanceDifficulty = { difficulty: number; variance: number; information: number };

/**
 * `abilitySd`: in logits. `reliability`: the share of the variance of ability that the answers tell (marginal reliability,
 * Green et al., 1984); null without learners. `settled`: whether the estimates had stopped moving.
 */
export type FamilyCalibration = {
  families: FamilyDifficulty[];
  instances: InstanceDifficulty[];
  abilitySd: number;
  reliability: number | null;
  settled: boolean;
};

const steps = 500;
const closeEnough = 1e-4;
/** Nearly all difficulties lie within three of these of the mean: only an item that all or none got right feels it. */
const farthest: Belief = { mean: 0, variance: 9 };
/**
 * The spread of a family counts as if so many more instances had been seen, as unlike as those of all families; that of
 * ability as if so many more learners had, a logit from the mean. A handful of answers decides neither.
 */
const borrowed = 4;
/** A family without any spread would let no instance differ, and so never find one. */
const leastVariance = 1e-3;
/** The first step has no spread to go by. */
const firstVariance = 0.5;

type Family = { members: readonly number[] } & Belief;

const beliefIn = (family: Family): Belief => (family.members.length === 1 ? farthest : family);

const sum = <Value>(values: readonly Value[], numberOf: (value: Value) => number): number =>
  values.reduce((total, value) => total + numberOf(value), 0);

/** How much the answers alone tell of a difficulty, of which `before` was believed (Fisher's information). */
const informationOf = (known: Belief, before: Belief): number => Math.max(0, 1 / known.variance - 1 / before.variance);

/** How surely the mean of a family is known: each instance tells of it what its answers do, less what its family spreads. */
const meanVariance = (information: readonly number[], variance: number): number =>
  1 / (sum(information, (own) => own / (1 + variance * own)) + 1 / farthest.variance);

/**
 * The M-step: the mean of each family and the variance about it, from what is now known of its instances. As far as an
 * instance's own answers decide where it stands, the mean's error is added (restricted maximum likelihood, Patterson and
 * Thompson, 1971): a few instances lie nearer to their own mean than to the family's.
 */
const updateFamilies = (families: readonly Family[], known: readonly Belief[]): Family[] => {
  const centred = families.map((family) => {
    const { members, variance } = family;
    const own = members.flatMap((member) => known[member] ?? []);
    const mean = sum(own, (one) => one.mean) / (own.length + (own.length > 1 ? variance / farthest.variance : 0));
    const error = meanVariance(
      own.map((one) => informationOf(one, family)),
      variance,
    );
    const square = (one: Belief) => (one.mean - mean) ** 2 + one.variance + (1 - one.variance / variance) ** 2 * error;
    return { members, mean, squares: sum(own, square) };
  });
  const several = centred.filter(({ members }) => members.length > 1);
  const pooled = sum(several, ({ squares }) => squares) / sum(several, ({ members }) => members.length);
  return centred.map(({ members, mean, squares }) => ({
    members,
    mean,
    variance:
      members.length > 1
        ? Math.max(leastVariance, (squares + borrowed * pooled) / (members.length + borrowed))
        : firstVariance,
  }));
};

const describeInstance = (known: Belief, family: Family): InstanceDifficulty => ({
  difficulty: known.mean,
  variance: known.variance,
  information: informationOf(known, beliefIn(family)),
});

const describeFamily = ({ members, mean, variance }: Family, instances: readonly InstanceDifficulty[]) => {
  const information = members.flatMap((member) => instances[member]?.information ?? []);
  const isOne = members.length === 1;
  return {
    difficulty: mean,
    se: Math.sqrt(meanVariance(information, isOne ? 0 : variance)),
    spread: isOne ? null : Math.sqrt(variance),
    instances: members.length,
  };
};

/**
 * The Rasch family model: a learner of ability θ gets instance j of family f right with the chance 1 / (1 + exp(b_j − θ)),
 * θ ~ N(0, σ²), b_j ~ N(β_f, τ_f²) (Glas and van der Linden, 2003, with equal discriminations; what leaving τ out does to
 * figures: Tian and Choi, 2023). By EM, abilities and instances each by quadrature. Every family has an instance, and
 * every instance a family. Yields after each step, so that whoever runs it can do something else in between.
 */
export function* calibrationSteps(attempts: FirstAttempts): Generator<undefined, FamilyCalibration> {
  const members = Array.from({ length: attempts.families }, (): number[] => []);
  for (const [instance, family] of attempts.familyOf.entries()) members[family]?.push(instance);
  let families: Family[] = members.map((own) => ({ members: own, mean: 0, variance: firstVariance }));
  const familyOf = (instance: number): Family =>
    families[attempts.familyOf[instance] ?? -1] ?? { members: [instance], ...farthest };
  let instances: Belief[] = Array.from(attempts.familyOf, () => ({ mean: 0, variance: 0 }));
  const learners = new Set(attempts.person).size;
  let sd = 1;
  let error = 1;
  let settled = false;
  for (let step = 0; step < steps && !settled; step++) {
    const counts = expectCounts(attempts, instances, sd);
    instances = instances.map(({ mean }, instance) =>
      updateBelief(counts, instance, sd, beliefIn(familyOf(instance)), mean),
    );
    const before = families;
    families = updateFamilies(families, instances);
    const next = Math.sqrt((counts.variance * learners + borrowed) / (learners + borrowed));
    settled =
      Math.abs(next - sd) < closeEnough &&
      families.every(({ mean }, index) => Math.abs(mean - (before[index]?.mean ?? 0)) < closeEnough);
    sd = next;
    error = counts.error;
    yield;
  }
  const described = instances.map((belief, instance) => describeInstance(belief, familyOf(instance)));
  return {
    families: families.map((family) => describeFamily(family, described)),
    instances: described,
    abilitySd: sd,
    reliability: attempts.person.length === 0 ? null : 1 - error / sd ** 2,
    settled,
  };
}
