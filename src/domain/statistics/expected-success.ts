/**
 * What an item is taken to be before anybody has tried it: seven of ten get it right, where most is learned. So many
 * attempts weigh as much as that belief.
 */
export const priorSuccess = { mean: 0.7, weight: 10 };

/** The chance that somebody gets an item right, as far as first attempts tell. */
export const expectedSuccess = ({ attempts, scoreSum }: { attempts: number; scoreSum: number }): number =>
  (scoreSum + priorSuccess.mean * priorSuccess.weight) / (attempts + priorSuccess.weight);
