import { isPastVerb, isPlainVerb, isThirdPerson } from "./verb-forms";

const set = (words: string) => new Set(words.split(" "));
const plain = set(
  "is are was were has have had can could may might must should will would does do did became went came began gave took made left lost kept held sent ran fell rose grew got met paid cut put set let sat won wrote saw said",
);
const nounsBefore = set(
  "a an the her his its their of for in to with by on at no any each every this that two three four five",
);

/** A verb that carries a claim: an auxiliary, or a known verb that no article makes a noun. */
export const isVerb = (word: string, before?: string, after?: string): boolean => {
  if (before !== undefined && nounsBefore.has(before)) return false;
  if (plain.has(word)) return true;
  if (followsSubject(word, before)) return true;
  if (/ed$/.test(word)) return isPastVerb(word) || (before === undefined && word.length > 4);
  if (isPastVerb(word) && !isPlainVerb(word)) return true;
  if (isThirdPerson(word)) return after !== undefined && !followNouns.test(after);
  return isPlainVerb(word) && before !== undefined && manySubjects.test(before) && !followNouns.test(after ?? "");
};

/** After "reports", "checks" and the like these make a noun of it. */
const followNouns = /^(of|and|or|by|for|from|in|on|at|with)$/;
/** "Mast cells release": after a plural noun the plain form is its verb. */
const manySubjects = /^\p{L}{2,}(?<![sui])s$|^(people|men|women|children)$/u;

/** "It pumps", "they save": after a pronoun that can only be a subject. */
const followsSubject = (word: string, before = ""): boolean =>
  /^(they|we)$/.test(before) || (/^(it|he|she)$/.test(before) && /[^s]s$|ed$/.test(word));
