/** Numbers by index: of a million persons, a typed array. */
type NumberList = ArrayLike<number>;

/** Sums of many numbers may leave a spread of nothing a hair above it: so much of the largest number is nothing. */
const roundingError = 1e-12;

export const mean = (values: NumberList): number | null => {
  if (values.length === 0) return null;
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += values[index] ?? 0;
  return sum / values.length;
};

/** The sum of products of what two lists of equal length deviate from their means; 0 where either never varies. */
export const sumOfProducts = (one: NumberList, other: NumberList): number => {
  const [oneMean, otherMean] = [mean(one) ?? 0, mean(other) ?? 0];
  let [products, oneLargest, otherLargest, oneFurthest, otherFurthest] = [0, 0, 0, 0, 0];
  for (let index = 0; index < one.length; index++) {
    const [a, b] = [one[index] ?? 0, other[index] ?? 0];
    const [da, db] = [a - oneMean, b - otherMean];
    products += da * db;
    oneLargest = Math.max(oneLargest, Math.abs(a));
    otherLargest = Math.max(otherLargest, Math.abs(b));
    oneFurthest = Math.max(oneFurthest, Math.abs(da));
    otherFurthest = Math.max(otherFurthest, Math.abs(db));
  }
  const varies = oneFurthest > roundingError * oneLargest && otherFurthest > roundingError * otherLargest;
  return varies ? products : 0;
};

/** With divisor n - 1; null below two. */
export const covariance = (one: NumberList, other: NumberList): number | null =>
  one.length < 2 ? null : sumOfProducts(one, other) / (one.length - 1);

export const variance = (values: NumberList): number | null => covariance(values, values);

export const standardDeviation = (values: NumberList): number | null => {
  const found = variance(values);
  return found === null ? null : Math.sqrt(found);
};

/** Pearson's r; null where either never varies. */
export const correlation = (one: NumberList, other: NumberList): number | null => {
  const spread = Math.sqrt(sumOfProducts(one, one)) * Math.sqrt(sumOfProducts(other, other));
  return spread > 0 ? Math.max(-1, Math.min(1, sumOfProducts(one, other) / spread)) : null;
};

/** The mean of that power of the deviations, in standard deviations with divisor n. */
const standardizedMoment = (values: NumberList, power: number): number | null => {
  const squares = sumOfProducts(values, values);
  if (squares === 0) return null;
  const [average, scale] = [mean(values) ?? 0, Math.sqrt(squares / values.length)];
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += (((values[index] ?? 0) - average) / scale) ** power;
  return sum / values.length;
};

/** G1 = k3 / k2^(3/2), of the unbiased cumulants k, as Moodle, Excel, SAS and SPSS have it (`psych::skew(x, type = 2)` in R). Null below three values. */
export const skewness = (values: NumberList): number | null => {
  const n = values.length;
  const g1 = n < 3 ? null : standardizedMoment(values, 3);
  return g1 === null ? null : (g1 * Math.sqrt(n * (n - 1))) / (n - 2);
};

/** G2 = k4 / k2², 0 for a normal distribution (`psych::kurtosi(x, type = 2)` in R). Null below four values. */
export const kurtosis = (values: NumberList): number | null => {
  const n = values.length;
  const b2 = n < 4 ? null : standardizedMoment(values, 4);
  return b2 === null ? null : ((n - 1) * ((n + 1) * (b2 - 3) + 6)) / ((n - 2) * (n - 3));
};
