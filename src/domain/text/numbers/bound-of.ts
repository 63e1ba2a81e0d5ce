import type { Language } from "../../language";
import { textLanguageOf } from "../languages/text-languages";
import { phraseAt, tokensOf } from "../words/tokens-of";
import type { Quantity } from "./quantity";

/** Whether a number is the least or the most; "exact" where the text says neither. */
export type Bound = "least" | "most" | "exact";

/**
 * The bound that a text sets with a quantity of it: "at least 40 weeks", "two years at most". Undefined for one that
 * counts backwards ("up to 20 days before"), for there the words may mean either.
 */
export const boundOf = (
  text: string,
  { start, end }: Pick<Quantity, "start" | "end">,
  language: Language,
): Bound | undefined => {
  const words = textLanguageOf(language);
  const { least, most, leastBehind, mostBehind, before } = words.bounds;
  const tokens = tokensOf(text, words).filter(({ text: sign }) => !/^['’]$/.test(sign));
  const from = tokens.findIndex((token) => token.start >= start);
  const behind = tokens.findIndex((token) => token.start >= end);
  const stands = (phrases: ReadonlySet<string>, at: number): boolean =>
    [...phrases].some((phrase) => phraseAt(tokens, at, phrase) !== undefined);
  /** How many words of the longest of the phrases end here: "no fewer than" is another bound than "fewer than". */
  const ending = (phrases: ReadonlySet<string>): number =>
    Math.max(
      0,
      ...[...phrases]
        .map((phrase) => ({ phrase, words: phrase.split(" ").length }))
        .filter(({ phrase, words }) => phraseAt(tokens, from - words, phrase) !== undefined)
        .map(({ words }) => words),
    );
  const near = behind < 0 ? [] : [0, 1, 2].map((words) => behind + words);
  const untilStop = near.filter((at) => !tokens.slice(behind, at).some(({ kind }) => kind !== "word"));
  if (near.some((at) => before.has(tokens[at]?.text ?? ""))) return undefined;
  const [leastWords, mostWords] = [ending(least), ending(most)];
  if (leastWords + mostWords > 0) return mostWords > leastWords ? "most" : "least";
  if (untilStop.some((at) => stands(mostBehind, at))) return "most";
  return untilStop.some((at) => stands(leastBehind, at)) ? "least" : "exact";
};
