import { readFileSync } from "node:fs";
import { z } from "zod";
import { mantelHaenszel } from "../../src/domain/statistics/first-attempts/mantel-haenszel";
import { wilsonInterval } from "../../src/domain/statistics/first-attempts/wilson-interval";

/** A stratum: `a` and `b` right and wrong of the original, `c` and `d` of the translation. */
const stratum = z.object({ a: z.int(), b: z.int(), c: z.int(), d: z.int() });
const requestSchema = z.object({
  tables: z.array(z.array(stratum)),
  shares: z.array(z.object({ right: z.int(), n: z.int() })),
});

/** Prints as JSON what the product says of the counts in a file of `first-attempts.R`. */
const { tables, shares } = requestSchema.parse(JSON.parse(readFileSync(String(process.argv[2]), "utf8")));
const printed = {
  tables: tables.map((strata) =>
    mantelHaenszel(
      strata.map(({ a, b, c, d }) => ({ reference: { right: a, wrong: b }, focal: { right: c, wrong: d } })),
    ),
  ),
  intervals: shares.map(({ right, n }) => wilsonInterval(right / n, n)),
};
console.log(JSON.stringify(printed));
