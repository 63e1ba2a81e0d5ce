import type { Quantity } from "./quantity";

/** Units that count the same thing, and how many of the smaller one the larger holds. */
const bases: Record<string, { unit: string; holds: number }> = {
  year: { unit: "month", holds: 12 },
  week: { unit: "day", holds: 7 },
  hour: { unit: "minute", holds: 60 },
};

/** Units that only count; another noun may stand for them: "three renewals" for "three times". */
const counts = new Set(["time", "attempt", "session", "section", "point"]);

/** The unit that a quantity is compared in: "month" for years. Undefined where it counts nothing that is measured. */
export const dimensionOf = ({ unit, measured }: Quantity): string | undefined =>
  measured && unit !== undefined ? (bases[unit]?.unit ?? unit) : undefined;

const valuesOf = ({ value, to, unit }: Quantity, inBase: boolean): number[] => {
  const holds = inBase ? (bases[unit ?? ""]?.holds ?? 1) : 1;
  return [value, ...(to === undefined ? [] : [to])].map((number) => number * holds);
};

/**
 * Whether a text that gives `other` states `one`: the same number of the same unit, 24 months for two years. A number
 * may be an end of a range, and one without unit or noun stands for any unit ("37 weeks, and 154 in long cases").
 */
export const statesQuantity = (one: Quantity, other: Quantity): boolean => {
  const inBase = one.measured && other.measured;
  if (inBase && dimensionOf(one) !== dimensionOf(other)) return false;
  if (one.measured !== other.measured) {
    const [measured, bare] = one.measured ? [one, other] : [other, one];
    if (bare.unit !== undefined && !counts.has(measured.unit ?? "")) return false;
  }
  const values = valuesOf(other, inBase);
  return valuesOf(one, inBase).every((number) => values.includes(number));
};

/** Whether two dates can be the same day, as exact as each is: 2026-11 and 2026-11-25, --11-25 and 2026-11-25. */
export const sameDate = (one: string, other: string): boolean => {
  const [first, second] = [partsOf(one), partsOf(other)];
  const shared = first.filter((part, place) => part !== "" && (second[place] ?? "") !== "");
  return shared.length > 0 && first.every((part, place) => [part, ""].includes(second[place] ?? "") || part === "");
};

const partsOf = (date: string): string[] => (date.startsWith("--") ? date.slice(1) : date).split("-");
