/** Learners of one ability: how many of each group were right and wrong. */
export type MatchedCounts = { reference: { right: number; wrong: number }; focal: { right: number; wrong: number } };

/** As ETS calls it: A negligible, B moderate, C large. */
export type DifClass = "A" | "B" | "C";

/**
 * `oddsRatio`: how much the odds of the reference group are above those of the focal group, at equal ability; `logError`: the
 * standard error of its logarithm; `delta`: MH D-DIF, below 0 where the item is harder for the focal group; `chiSquare`: Mantel
 * and Haenszel's, with the correction for continuity; 0 within half an answer of what is expected.
 */
export type MantelHaenszel = {
  oddsRatio: number;
  logError: number;
  chiSquare: number;
  delta: number;
  difClass: DifClass;
};

/** Chi-square of one degree of freedom that chance exceeds once in twenty. */
const critical = 3.841458820694124;
/** Of a normal distribution, once in twenty above: whether delta is beyond 1 is asked to one side. */
const oneSided = 1.6448536269514722;

/**
 * C: delta at least 1.5 from 0 and significantly beyond 1; A: not significantly other than 0, or within 1; else B (Zwick 2012,
 * ETS RR-12-08, doi:10.1002/j.2333-8504.2012.tb02290.x).
 */
const classOf = (delta: number, error: number, chiSquare: number): DifClass => {
  const size = Math.abs(delta);
  if (chiSquare < critical || size < 1) return "A";
  return size >= 1.5 && size - 1 > oneSided * error ? "C" : "B";
};

/**
 * Whether an item is harder for one group than for another of equal ability: the common odds ratio (Mantel & Haenszel 1959), its
 * error (Robins, Breslow & Greenland 1986), and delta = -2.35 ln of it (Holland & Thayer 1988). Null where no stratum has both
 * groups and both outcomes.
 */
export const mantelHaenszel = (strata: readonly MatchedCounts[]): MantelHaenszel | null => {
  let [r, s, pr, mixed, qs, observed, expected, variance] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (const { reference, focal } of strata) {
    const [a, b, c, d] = [reference.right, reference.wrong, focal.right, focal.wrong];
    const n = a + b + c + d;
    if (n < 2) continue;
    const [up, down, p, q] = [(a * d) / n, (b * c) / n, (a + d) / n, (b + c) / n];
    r += up;
    s += down;
    pr += p * up;
    mixed += p * down + q * up;
    qs += q * down;
    observed += a;
    expected += ((a + b) * (a + c)) / n;
    variance += ((a + b) * (c + d) * (a + c) * (b + d)) / (n ** 2 * (n - 1));
  }
  if (r === 0 || s === 0 || variance === 0) return null;
  const oddsRatio = r / s;
  const logError = Math.sqrt(pr / (2 * r ** 2) + mixed / (2 * r * s) + qs / (2 * s ** 2));
  const chiSquare = Math.max(0, Math.abs(observed - expected) - 0.5) ** 2 / variance;
  const delta = -2.35 * Math.log(oddsRatio);
  return { oddsRatio, logError, chiSquare, delta, difClass: classOf(delta, 2.35 * logError, chiSquare) };
};
