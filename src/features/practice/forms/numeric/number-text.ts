import type { PublicQuestion } from "../../../../domain/item/public-question";
import type { Language } from "../../../../domain/language";
import { unitAfter } from "../../../../domain/text/numbers/unit-after";
import { formatNumber } from "../../../../messages/format-number";

/**
 * A number as the page's language writes it, with the unit as the question's does. Four digits stand together: the number
 * may be a year.
 */
export const numberText = (
  number: number,
  { unit, language: own }: Pick<PublicQuestion, "unit" | "language">,
  language: Language,
): string => {
  const digits = formatNumber(number, language, "min2");
  return unit ? `${digits} ${unitAfter(number, unit, own)}` : digits;
};
