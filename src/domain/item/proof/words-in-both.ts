import { sameRoot } from "../../english/same-root";
import type { Language } from "../../language";
import { isDate, isQuantity } from "../../text/supporting-passage";
import { decidingIn, isSameForm } from "../../text/words/deciding-words";

/** Which of the deciding words, numbers and dates of some evidence an option has as well, each by where it stands in the evidence. */
export const wordsInBoth = (option: string, evidence: string, language: Language): Set<number> => {
  const own = decidingIn(option, language);
  const deciding = decidingIn(evidence, language);
  const isAkin = (one: string, other: string) => isSameForm(one, other, language) || sameRoot(one, other);
  return new Set([
    ...deciding.words.filter(({ text }) => own.words.some((word) => isAkin(word.text, text))).map(({ start }) => start),
    ...deciding.quantities
      .filter((other) => own.quantities.some((each) => isQuantity(each, other)))
      .map(({ start }) => start),
    ...deciding.dates.filter((other) => own.dates.some((each) => isDate(each, other))).map(({ start }) => start),
  ]);
};
