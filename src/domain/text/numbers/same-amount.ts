import type { Quantity } from "./quantity";

/** Units that count the same thing, and how many of the smaller one the larger holds. */
const bases: Record<string, { unit: string; holds: number }> = {
  year: { unit: "month", holds: 12 },
  week: { unit: "day", holds: 7 },
  hour: { unit: "minute", holds: 60 },
};

/** Units that only count; another noun may stand for them: "three renewals" for "three times". */
const counts = new Set(["time", "attempt", "session", "section", "point"]);

/** Two thirds of something: 66.7 per cent of it. */
const part = { unit: "percent", holds: 100 };

const baseOf = ({ value, unit, measured }: Quantity): { unit: string; holds: number } | undefined => {
  if (unit === undefined) return value > 0 && value < 1 ? part : undefined;
  return measured ? (bases[unit] ?? { unit, holds: 1 }) : undefined;
};

/**
 * The unit that a quantity is compared in: "month" for years, "percent" for a part of something. Undefined where it counts
 * nothing that is measured.
 */
export const dimensionOf = (quantity: Quantity): string | undefined => baseOf(quantity)?.unit;

const valuesOf = (quantity: Quantity, inBase: boolean): number[] => {
  const { value, to } = quantity;
  const holds = inBase ? (baseOf(quantity)?.holds ?? 1) : 1;
  return [value, ...(to === undefined ? [] : [to])].map((number) => Number((number * holds).toPrecision(12)));
};

/**
 * Whether a text that gives `other` states `one`: the same number of the same unit, 24 months for two years. A number
 * may be an end of a range, and one without unit or noun stands for any unit ("37 weeks, and 154 in long cases").
 */
export const statesQuantity = (one: Quantity, other: Quantity): boolean => {
  const [first, second] = [dimensionOf(one), dimensionOf(other)];
  const inBase = first !== undefined && second !== undefined;
  if (inBase && first !== second) return false;
  if (!inBase && first !== second) {
    const [measured, bare] = first === undefined ? [other, one] : [one, other];
    if (bare.unit !== undefined && !counts.has(measured.unit ?? "")) return false;
  }
  const values = valuesOf(other, inBase);
  return valuesOf(one, inBase).every((number) => values.includes(number));
};

/** Whether two dates can be the same day, as exact as each is: 2026-11 and 2026-11-25, --11-25 and 2026-11-25. */
export const sameDate = (one: string, other: string): boolean => {
  const [first, second] = [partsOf(one), partsOf(other)];
  const shared = first.filter((part, position) => part !== "" && (second[position] ?? "") !== "");
  return (
    shared.length > 0 && first.every((part, position) => [part, ""].includes(second[position] ?? "") || part === "")
  );
};

const partsOf = (date: string): string[] => (date.startsWith("--") ? date.slice(1) : date).split("-");
