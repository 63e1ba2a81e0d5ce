import { editDistance } from "../../text/edit-distance";

/**
 * A word of the index that stands near a word that was asked. `entries`: how many entries have it. `same`: both have one
 * stem. `begins`: it begins with what was asked. Neither: it is spelt alike.
 */
export type WordCandidate = { typed: string; word: string; entries: number; same: boolean; begins: boolean };

/** How far a word counts for the one that was asked, 0 to 1. */
export type WordReading = { word: string; worth: number };

/** Letters that a slip may differ by: longer words have room for more. */
const room = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : word.length < 12 ? 2 : 3);

const hasSame = (candidates: readonly WordCandidate[]) => candidates.some(({ same }) => same);

/** Letters swapped or doubled and vowels mistaken are slips; another consonant makes another word: *plab* is no *plan*. */
export const isLooseSlip = (typed: string, word: string): boolean => {
  const skeleton = (text: string) =>
    [...text.replace(/[aeiouy]/g, "")].filter((letter, index, all) => letter !== all[index - 1]);
  return skeleton(typed).sort().join("") === skeleton(word).sort().join("");
};

/**
 * Numbers are never a slip for one another, nor are words without a vowel, which are abbreviations. A slip rarely falls on
 * the first letter, and then it is the only one.
 */
const worthOfSlip = ({ typed, word }: WordCandidate, isSpelt: boolean): number => {
  if (/\d/.test(typed) || /\d/.test(word) || !/[aeiouy]/.test(typed)) return 0;
  const distance = editDistance(typed, word);
  if (distance > (isSpelt ? Number(typed.length > 6) : room(typed))) return 0;
  if (typed.length === 4 && !isLooseSlip(typed, word)) return 0;
  if (typed[0] !== word[0] && distance > 1) return 0;
  return (isSpelt ? 0.65 : 0.85) - 0.1 * (distance - 1) - (typed[0] === word[0] ? 0 : 0.1);
};

/**
 * The words that one word may stand for. A known word stands for its own forms and, a little, for what is spelt almost
 * alike; an unknown one for what it begins or for what is spelt alike. `typing`: more letters may come.
 */
export const readWord = (typed: string, candidates: readonly WordCandidate[], typing: boolean): WordReading[] => {
  const isSpelt = hasSame(candidates);
  const readings = candidates.map((one): WordReading => {
    const { word, same, begins } = one;
    if (word === typed) return { word, worth: 1 };
    if (same) return { word, worth: 0.97 };
    const beginning = begins && (typing || (!isSpelt && typed.length > 3)) ? (isSpelt ? 0.6 : 0.9) : 0;
    return { word, worth: Math.max(beginning, worthOfSlip(one, isSpelt)) };
  });
  return readings.filter(({ worth }) => worth > 0).sort((one, other) => other.worth - one.worth);
};

/** The word that an unknown one, whose related words these are, was probably meant to be. */
export const meantWord = (candidates: readonly WordCandidate[]): string | undefined => {
  if (hasSame(candidates) || candidates.some(({ begins }) => begins)) return undefined;
  const slips = candidates
    .map((one) => ({ ...one, worth: worthOfSlip(one, false) }))
    .filter(({ worth }) => worth > 0)
    .sort((one, other) => other.worth - one.worth || other.entries - one.entries);
  return slips[0]?.word;
};
