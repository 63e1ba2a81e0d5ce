import type { Language } from "../language";
import type { Quantity } from "./quantity";
import { textLanguageOf } from "./text-language";
import { phraseAt, tokensOf } from "./tokens-of";

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
  const ends = (phrases: ReadonlySet<string>): boolean =>
    [...phrases].some((phrase) => phraseAt(tokens, from - phrase.split(" ").length, phrase) !== undefined);
  const near = behind < 0 ? [] : [0, 1, 2].map((words) => behind + words);
  const untilStop = near.filter((at) => !tokens.slice(behind, at).some(({ kind }) => kind !== "word"));
  if (near.some((at) => before.has(tokens[at]?.text ?? ""))) return undefined;
  if (ends(most)) return "most";
  if (ends(least)) return "least";
  if (untilStop.some((at) => stands(mostBehind, at))) return "most";
  return untilStop.some((at) => stands(leastBehind, at)) ? "least" : "exact";
};
