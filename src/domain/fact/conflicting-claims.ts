import { foldWords } from "../text/words/fold-words";
import { overlap } from "../text/words/subject-words";
import type { Claim } from "./fact";

/** Two claims about the same thing. `same`: they say the same and one is redundant; else their numbers differ. */
export type ClaimPair = { one: string; other: string; same: boolean };

/** Words that a subject does not depend on. */
const small = new Set("a an the of to in on for and or is are be at by it its with that this as from".split(" "));

const read = ({ id, claim }: Pick<Claim, "id" | "claim">) => {
  const words = foldWords(claim).match(/[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu) ?? [];
  const numbers = words.filter((word) => /^\p{N}/u.test(word)).map((word) => word.replaceAll(",", ""));
  const subject = new Set(words.filter((word) => !/^\p{N}/u.test(word) && !small.has(word)));
  return { id, subject, numbers: numbers.sort().join(" ") };
};

const alike = 0.75;

/**
 * The words of each subject that no alike subject can do without: of two that share `alike` of their words, one of those
 * that are rarest over all is in both. So few claims are compared that a thousand guides take no longer than they are long.
 */
const tellingWords = (subjects: readonly ReadonlySet<string>[]): string[][] => {
  const uses = new Map<string, number>();
  for (const subject of subjects) for (const word of subject) uses.set(word, (uses.get(word) ?? 0) + 1);
  const byUse = (one: string, other: string) => (uses.get(one) ?? 0) - (uses.get(other) ?? 0) || (one < other ? -1 : 1);
  return subjects.map((subject) =>
    [...subject].sort(byUse).slice(0, subject.size - Math.ceil(alike * subject.size) + 1),
  );
};

/**
 * Claims that speak of the same thing: their words, numbers aside, are the same but for a few. Where the numbers differ,
 * one of the two is wrong. `claims`: one for each id, over all content.
 */
export const conflictingClaims = (claims: readonly Pick<Claim, "id" | "claim">[]): ClaimPair[] => {
  const all = claims.map(read);
  const telling = tellingWords(all.map(({ subject }) => subject));
  const indexes = new Map<string, number[]>();
  for (const [position, words] of telling.entries())
    for (const word of words) indexes.set(word, (indexes.get(word) ?? []).concat(position));
  return all.flatMap((one, position) => {
    const near = new Set((telling[position] ?? []).flatMap((word) => indexes.get(word) ?? []));
    const later = [...near].filter((other) => other > position).sort((first, second) => first - second);
    return later.flatMap((at) => {
      const other = all[at];
      return other && areConflicting(one, other)
        ? [{ one: one.id, other: other.id, same: one.numbers === other.numbers }]
        : [];
    });
  });
};

const areConflicting = (one: ReturnType<typeof read>, other: ReturnType<typeof read>): boolean => {
  const near = overlap(one.subject, other.subject);
  return one.numbers === other.numbers ? near === 1 : near >= alike;
};
