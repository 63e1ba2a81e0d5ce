import { splitWords } from "../split-words";
import { isVerb } from "./is-verb";

const joint = /,?\s+(?:and then|and|but|so that|so|then)\s+/i;

/** An option that says two things of which one could be so without the other: a verb on both sides of "and". */
export const joinsClaims = (option: string): boolean => {
  const [before = "", ...rest] = option.split(joint);
  const after = rest.join(" and ");
  if (after === "") return false;
  const left = splitWords(before);
  const right = splitWords(after);
  return (
    left.length > 1 &&
    right.length > 1 &&
    left.some((word, index) => isVerb(word, left[index - 1], left[index + 1])) &&
    claims(right)
  );
};

/** The second part begins with its verb, or with a subject and then the verb. */
const claims = (words: readonly string[]): boolean =>
  words
    .slice(0, 4)
    .some(
      (word, index) =>
        isVerb(word, words[index - 1], words[index + 1]) &&
        (index === 0 || !/^(of|for|to|in|with|who|that|which)$/.test(words[index - 1] ?? "")),
    );
