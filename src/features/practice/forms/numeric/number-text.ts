import type { PublicQuestion } from "../../../../domain/item/public-question";
import type { Language } from "../../../../domain/language";
import { withUnit } from "../../../../domain/text/numbers/with-unit";
import { formatNumber } from "../../../../messages/format-number";

/**
 * A number as the page's language writes it, with the unit as the question's does. Four digits stand together: the number
 * may be a year.
 */
export const numberText = (
  number: number,
  { unit, language: own }: Pick<PublicQuestion, "unit" | "language">,
  language: Language,
): string => withUnit(number, unit, own, formatNumber(number, language, "min2"));
