import type { Sentence } from "../../text/modality";
import { type Bound, boundOf } from "../../text/numbers/bound-of";
import { quantitiesIn } from "../../text/numbers/quantity";
import { statesQuantity } from "../../text/numbers/same-amount";

/**
 * In what two texts that should say the same differ. `one`: the words of the first; `other`: the
 * corresponding ones of the second, absent where it has none.
 */
export type Disagreement = { kind: "number" | "date" | "bound" | "modality" | "negation"; one: string; other?: string };

/**
 * Bounds of equal numbers that differ: "at least 40 weeks" beside "up to 40 weeks", "12 weeks" beside "up to 12 weeks".
 * Without `strictly`, "asks for 8 weeks" says the same as "asks for at least 8 weeks".
 */
export const boundDisagreements = (one: Sentence, other: Sentence, strictly: boolean): Disagreement[] => {
  const fold = (bound: Bound | undefined) => (bound === "exact" && !strictly ? "least" : bound);
  const others = quantitiesIn(other.text, other.language);
  return quantitiesIn(one.text, one.language).flatMap((quantity): Disagreement[] => {
    const bound = fold(boundOf(one.text, quantity, one.language));
    const same = others.filter((each) => quantity.measured && each.measured && statesQuantity(quantity, each));
    const bounds = same.map((each) => fold(boundOf(other.text, each, other.language)));
    const [first] = same;
    if (!first || bound === undefined || bounds.includes(undefined) || bounds.includes(bound)) return [];
    return [{ kind: "bound", one: around(one.text, quantity), other: around(other.text, first) }];
  });
};

/** A number with the words at both sides, which hold its bound. */
const around = (text: string, { start, end }: { start: number; end: number }): string => {
  const before = /(?:\S+\s+){0,3}$/u.exec(text.slice(0, start))?.[0] ?? "";
  const behind = /^(?:\s+\S+){0,3}/u.exec(text.slice(end))?.[0] ?? "";
  return `${before}${text.slice(start, end)}${behind}`;
};
