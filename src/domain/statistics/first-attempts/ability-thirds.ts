/** Of the learners who met an item, the least able third, the middle one and the most able one. */
export const thirds = [0, 1, 2] as const;
export type Third = (typeof thirds)[number];

/**
 * To which third each class of ability belongs, by how many learners are in it: the one that its middle learner is in, so that
 * learners of equal ability stay together.
 */
export const abilityThirds = (counts: ReadonlyMap<number, number>): Map<number, Third> => {
  const classes = [...counts].sort(([one], [other]) => one - other);
  const all = classes.reduce((sum, [, count]) => sum + count, 0);
  let before = 0;
  return new Map(
    classes.map(([ability, count]) => {
      const middle = (before + count / 2) / all;
      before += count;
      return [ability, middle < 1 / 3 ? 0 : middle <= 2 / 3 ? 1 : 2];
    }),
  );
};
