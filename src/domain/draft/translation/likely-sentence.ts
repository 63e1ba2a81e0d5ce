import { amountDisagreements } from "../../article/agreement/translation-disagreements";
import { type Language, originalLanguage } from "../../language";
import { splitSentences } from "../../text/split-sentences";
import { foldSpace } from "../../text/words/fold-words";

const sentencesOf = (passages: readonly string[]): string[] => passages.flatMap(splitSentences);

/**
 * The sentence of a translated section that most likely translates one of the original: the one at its place where both sections
 * have as many sentences, else the only one that has its numbers and dates. Undefined where neither is sure enough to be offered.
 */
export const likelySentence = (
  sentence: string,
  original: readonly string[],
  translated: readonly string[],
  language: Language,
): string | undefined => {
  const [from, to] = [sentencesOf(original), sentencesOf(translated)];
  const agrees = (other: string) =>
    amountDisagreements([sentence], [other], { language: originalLanguage }, { language }).length === 0;
  const opposite =
    from.length === to.length ? to[from.findIndex((each) => foldSpace(each) === foldSpace(sentence))] : undefined;
  if (opposite !== undefined && agrees(opposite)) return opposite;
  const alike = /\d/.test(sentence) ? to.filter(agrees) : [];
  return alike.length === 1 ? alike[0] : undefined;
};
