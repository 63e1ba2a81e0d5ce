/** From `low` to `high`, 0 to 1. */
export type Interval = { low: number; high: number };

/** As many standard errors to either side hold 95 % of a normal distribution. */
export const normal95 = 1.959963984540054;

/**
 * The 95 % interval of a share (Wilson 1927). Of scores between right and wrong it is a little wider than need be, because
 * they vary less than marks of 0 and 1 with the same mean. Null: nobody answered.
 */
export const wilsonInterval = (share: number, n: number): Interval | null => {
  if (n === 0) return null;
  const middle = share + normal95 ** 2 / (2 * n);
  const reach = normal95 * Math.sqrt((share * (1 - share)) / n + normal95 ** 2 / (4 * n ** 2));
  const whole = 1 + normal95 ** 2 / n;
  return { low: Math.max(0, (middle - reach) / whole), high: Math.min(1, (middle + reach) / whole) };
};

type Share = { share: number; n: number };

/** The 95 % interval of how much the first share is above the second (Newcombe 1998, method 10). Null: one of them is of nobody. */
export const differenceInterval = (one: Share, other: Share): Interval | null => {
  const [first, second] = [wilsonInterval(one.share, one.n), wilsonInterval(other.share, other.n)];
  if (!first || !second) return null;
  const difference = one.share - other.share;
  return {
    low: difference - Math.hypot(one.share - first.low, second.high - other.share),
    high: difference + Math.hypot(first.high - one.share, other.share - second.low),
  };
};
