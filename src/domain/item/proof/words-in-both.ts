import { sameRoot } from "../../english/same-root";
import type { Language } from "../../language";
import { isDate, isQuantity } from "../../text/supporting-passage";
import { decidingIn, isSameForm } from "../../text/words/deciding-words";

/** Which of the deciding words, numbers and dates of some evidence an option has as well, each by where it stands in the evidence. */
export const wordsInBoth = (option: string, evidence: string, language: Language): Set<number> => {
  const own = decidingIn(option, language);
  const given = decidingIn(evidence, language);
  const isAkin = (one: string, other: string) => isSameForm(one, other, language) || sameRoot(one, other);
  return new Set([
    ...given.words.filter(({ text }) => own.words.some((word) => isAkin(word.text, text))).map(({ start }) => start),
    ...given.quantities
      .filter((said) => own.quantities.some((each) => isQuantity(each, said)))
      .map(({ start }) => start),
    ...given.dates.filter((said) => own.dates.some((each) => isDate(each, said))).map(({ start }) => start),
  ]);
};
