import { addDays } from "../utc-day";
import type { Fact, Volatility } from "./fact";
import type { Source } from "./source";

export type Freshness = "fresh" | "amber" | "red";

/** Days after which a source is read again, by how fast the rule behind the claim changes. */
const interval: Record<Volatility, number> = { "very-high": 30, high: 90, medium: 180, low: 365 };

type DatedFact = Pick<Fact, "volatility">;

/** The first day on which the source has gone unread for more than twice the interval. */
export const firstOverdueDay = ({ volatility }: DatedFact, { checked }: Pick<Source, "checked">): string =>
  addDays(checked, 2 * interval[volatility] + 1);

/** The first day on which the source has gone unread for more than the interval. */
export const firstAmberDay = ({ volatility }: DatedFact, { checked }: Pick<Source, "checked">): string =>
  addDays(checked, interval[volatility] + 1);

/**
 * How far a fact may be relied on: amber past its interval, red past twice that. Amber from the start is what changes
 * fast and was only read in a stored copy, which may be older than it looks.
 */
export const factFreshness = (fact: DatedFact, source: Pick<Source, "checked" | "copy">, today: string): Freshness => {
  if (today >= firstOverdueDay(fact, source)) return "red";
  const fromOldCopy = source.copy === "stored" && (fact.volatility === "high" || fact.volatility === "very-high");
  return fromOldCopy || today >= firstAmberDay(fact, source) ? "amber" : "fresh";
};
