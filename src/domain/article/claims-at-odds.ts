import type { Claim } from "./fact";
import { foldWords } from "./fold-words";

/** Two claims about the same thing. `same`: they say the same, which should stand once; else their numbers differ. */
export type ClaimPair = { one: string; other: string; same: boolean };

/** Words that a subject does not depend on. */
const small = new Set("a an the of to in on for and or is are be at by it its with that this as from".split(" "));

const read = ({ id, claim }: Pick<Claim, "id" | "claim">) => {
  const words = foldWords(claim).match(/[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu) ?? [];
  const numbers = words.filter((word) => /^\p{N}/u.test(word)).map((word) => word.replaceAll(",", ""));
  const subject = new Set(words.filter((word) => !/^\p{N}/u.test(word) && !small.has(word)));
  return { id, subject, numbers: numbers.sort().join(" ") };
};

/** How many of all the words of two sets are in both: 0 to 1. */
const overlap = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  const both = [...one].filter((word) => other.has(word)).length;
  return both / (one.size + other.size - both || 1);
};

const alike = 0.75;

/**
 * Claims that speak of the same thing: their words, numbers aside, are the same but for a few. Where the numbers differ,
 * readers would be told two things. `claims`: one for each id, over all content.
 */
export const claimsAtOdds = (claims: readonly Pick<Claim, "id" | "claim">[]): ClaimPair[] => {
  const all = claims.map(read);
  return all.flatMap((one, place) =>
    all
      .slice(place + 1)
      .filter((other) => {
        const near = overlap(one.subject, other.subject);
        return one.numbers === other.numbers ? near === 1 : near >= alike;
      })
      .map((other) => ({ one: one.id, other: other.id, same: one.numbers === other.numbers })),
  );
};
