import { groupBy } from "../../group-by";
import { drawOf } from "../../random/draw-of";
import type { Candidate, Stratum } from "./candidate";
import { candidateWeight } from "./candidate-weight";
import { layEndToEnd } from "./lay-out-strata";
import { sampleStratum } from "./sample-stratum";
import { separateEnemies } from "./separate-enemies";

/** `seeded`: the request names a seed, so nothing of the learner nor of anyone's answers may decide. */
export type Choice = { count: number; seed: string; seeded: boolean };

/** The part of a mark's step that lies before the first mark of a block's blueprint. */
export const fractionOf = (seed: string): number => drawOf(`blueprint ${seed}`);

const nameOf = ({ article, section }: Pick<Stratum, "article" | "section">) => `${article}#${section}`;

/** Unseen first; what the last three blocks all had comes last. */
const tierOf = ({ met, worn }: Candidate) => (worn ? 2 : met ? 1 : 0);

/** Weighted sampling without return (Efraimidis and Spirakis): the smallest values of −ln(u) ÷ weight are taken. */
const inDrawnOrder = (candidates: readonly Candidate[], { seed, seeded }: Choice): Candidate[] =>
  candidates
    .map((candidate) => {
      const chance = 1 - drawOf(`${seed} ${candidate.draw}`);
      return { candidate, rank: -Math.log(chance) / (seeded ? 1 : candidateWeight(candidate)) };
    })
    .sort((one, other) => one.rank - other.rank || one.candidate.draw - other.candidate.draw)
    .map(({ candidate }) => candidate);

/**
 * Chooses the questions of a block from those that fit its filters. Deterministic: the same strata, candidates and seed
 * give the same block in the same order, however the candidates came. Hard rules, each before the next: no two of one
 * objective or stem, nor of which one gives the other away; unseen before seen, and what each of the last three blocks had after all else; a blueprint by
 * section, in proportion to what is there; at most a tenth from one item model, unless its section (then all
 * sections) has nothing else. Among what is left, chance decides, weighted by what is due and how hard it is.
 */
export const chooseItems = (
  { strata, total }: { strata: readonly Stratum[]; total: number },
  candidates: readonly Candidate[],
  choice: Choice,
): { chosen: Candidate[]; shortBy: number } => {
  const { count, seed, seeded } = choice;
  const fraction = fractionOf(seed);
  const apart = separateEnemies(Math.ceil(count / 10));
  const chosen: Candidate[] = [];
  const drawn = inDrawnOrder(candidates, choice);
  const quotas = new Map(
    strata.map((stratum) => [nameOf(stratum), sampleStratum(stratum, { total, count, fraction })]),
  );

  const takeFrom = (pool: readonly Candidate[], most: number, strict: boolean): number => {
    let added = 0;
    for (const candidate of pool) {
      if (added >= most || chosen.length === count) break;
      if (!apart.fits(candidate, strict)) continue;
      apart.take(candidate);
      chosen.push(candidate);
      quotas.set(nameOf(candidate), (quotas.get(nameOf(candidate)) ?? 0) - 1);
      added += 1;
    }
    return added;
  };

  /** What one section cannot give, the others do, again in proportion. */
  const takeRest = (bySection: ReadonlyMap<string, Candidate[]>, strict: boolean): void => {
    let open = strata.filter((stratum) => bySection.has(nameOf(stratum)));
    while (open.length > 0 && chosen.length < count) {
      const laid = layEndToEnd(open);
      const rest = { total: laid.total, count: count - chosen.length, fraction };
      const dry = new Set<string>();
      for (const stratum of laid.strata) {
        const share = sampleStratum(stratum, rest);
        if (takeFrom(bySection.get(nameOf(stratum)) ?? [], share, strict) < share) dry.add(nameOf(stratum));
      }
      open = open.filter((stratum) => !dry.has(nameOf(stratum)));
    }
  };

  for (const tier of [0, 1, 2]) {
    const bySection = groupBy(
      drawn.filter((candidate) => (seeded ? 0 : tierOf(candidate)) === tier),
      nameOf,
    );
    for (const strict of [true, false])
      for (const [name, inSection] of bySection) takeFrom(inSection, quotas.get(name) ?? 0, strict);
    for (const strict of [true, false]) takeRest(bySection, strict);
  }
  return {
    chosen: inDrawnOrder(chosen, { ...choice, seed: `order ${seed}`, seeded: true }),
    shortBy: count - chosen.length,
  };
};
