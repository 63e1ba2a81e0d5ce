import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import type { Section } from "../domain/article/section";
import { sentencesIn } from "./text/sentences-in";

/** “College of Physicians and Surgeons of Ontario”, “MCCQE”, “Dr. Petrov”. */
const names = /(?<!^|[.!?:]\s)\p{Lu}[\p{L}’'.-]*(?:\s(?:(?:of|and|the|for|in)\s)*\p{Lu}[\p{L}’'-]*)*/gu;

/** A short word in place of each name: nobody can choose an easier one. */
const withoutNames = (sentence: string) => sentence.replace(/\([^)]*\)/g, " ").replace(names, "it");

/**
 * The school grade at which an English guide reads easily, names aside; the goal is 8 to 9.
 * Flesch–Kincaid (1975): 0.39 × words per sentence + 11.8 × syllables per word − 15.59.
 */
export const readingGrade = (sections: readonly Pick<Section, "passages">[]): number => {
  const counts = { sentence: 0, word: 0, syllable: 0 };
  for (const { passages } of sections)
    for (const passage of passages)
      for (const sentence of sentencesIn(passage)) {
        const words = withoutNames(sentence).match(/[\p{L}’']+/gu) ?? [];
        if (words.length === 0) continue;
        counts.sentence += 1;
        counts.word += words.length;
        counts.syllable += words.reduce((sum, word) => sum + syllable(word), 0);
      }
  return counts.sentence === 0 ? 0 : fleschKincaid(counts);
};
