import { z } from "zod";
import { isSameUnit, typedAmount } from "../../../../domain/draft/forms/typed-amount";

const line = (text: string): string => text.replaceAll("\r\n", "\n").trim();

/** A field as it was sent; undefined where it is empty. */
export const postedText = (value: unknown): string | undefined => {
  const text = line(z.string().catch("").parse(value));
  return text === "" ? undefined : text;
};

/** A field that occurs in each of several rows. */
export const postedList = (value: unknown): (string | undefined)[] => {
  const texts = z.union([z.array(z.string()), z.string().transform((text) => [text])]).catch([]);
  return texts.parse(value).map(postedText);
};

/** Names that were chosen, each once; undefined where none was. */
export const postedNames = (value: unknown): string[] | undefined => {
  const names = new Set(postedList(value).filter((name) => name !== undefined));
  return names.size === 0 ? undefined : [...names];
};

/**
 * A number as people write it, without the unit of the answer where that was typed beside it; what is none stays as it is, so that
 * it can be said what is wrong with it.
 */
export const postedNumber = (value: unknown, unit?: string): number | string | undefined => {
  const text = postedText(value);
  const amount = typedAmount(text ?? "");
  if (!amount) return text;
  return amount.unit === undefined || (unit !== undefined && isSameUnit(amount.unit, unit)) ? amount.number : text;
};

/** The unit of an answer: that of its own field, or, where this is empty, the one beside the number. */
export const postedUnit = (unit: unknown, answer: unknown): string | undefined =>
  postedText(unit) ?? typedAmount(postedText(answer) ?? "")?.unit;
