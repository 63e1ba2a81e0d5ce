import type { FamilyCalibration } from "./calibrate-families";

/** `difficulty`: in logits. `se`: its standard error, the instances being a sample of their kind. */
export type GroupDifficulty<Group> = { group: Group; difficulty: number; se: number; instances: number };

/**
 * How difficult the instances are that share something: a value of a slot, a fact. Each is taken back from the mean of its
 * family, towards which its estimate was drawn, to what its own answers say, and weighs by how surely they say it. An
 * instance that nobody has met says nothing. Groups in the order in which they are met; an instance may be in several.
 */
export const difficultyBy = <Group>(
  { families, instances }: Pick<FamilyCalibration, "families" | "instances">,
  familyOf: ArrayLike<number>,
  groupsOf: (instance: number) => readonly Group[],
): GroupDifficulty<Group>[] => {
  const sums = new Map<Group, { weight: number; weighted: number; instances: number }>();
  for (const [instance, { difficulty, information }] of instances.entries()) {
    const family = families[familyOf[instance] ?? -1];
    if (!family || information === 0) continue;
    const variance = (family.spread ?? 0) ** 2;
    const drawn = family.spread === null ? 0 : (difficulty - family.difficulty) / (variance * information);
    const weight = information / (1 + variance * information);
    for (const group of new Set(groupsOf(instance))) {
      const sum = sums.get(group) ?? { weight: 0, weighted: 0, instances: 0 };
      sums.set(group, sum);
      sum.weight += weight;
      sum.weighted += weight * (difficulty + drawn);
      sum.instances += 1;
    }
  }
  return [...sums].map(([group, { weight, weighted, instances: count }]) => ({
    group,
    difficulty: weighted / weight,
    se: Math.sqrt(1 / weight),
    instances: count,
  }));
};
