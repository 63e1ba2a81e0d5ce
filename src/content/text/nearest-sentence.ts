import { foldWords } from "../../domain/text/words/fold-words";
import { sentencesIn } from "./sentences-in";

const wordsOf = (text: string): Set<string> => new Set(foldWords(text).match(/[\p{L}\p{N}]+/gu) ?? []);

/**
 * The sentence of the passages that most likely was the quote before it was edited: it shares over half of the words.
 * `otherQuotes`: quotes that are found; a sentence that one of them quotes is not it.
 */
export function nearestSentence(
  quote: string,
  passages: readonly string[],
  otherQuotes: readonly string[],
): string | undefined {
  const sought = wordsOf(quote);
  let nearest: string | undefined;
  let most = 0.5;
  for (const passage of passages) {
    for (const sentence of sentencesIn(passage)) {
      if (otherQuotes.some((other) => sentence.includes(other))) continue;
      const found = wordsOf(sentence);
      const both = [...sought].filter((word) => found.has(word)).length;
      const share = both / (sought.size + found.size - both);
      if (share > most) [nearest, most] = [sentence, share];
    }
  }
  return nearest;
}
