import { longForm } from "./long-form";

/** Two capitals at least, and nothing but letters and digits: CPSO, CaRMS. */
const abbreviation = "\\p{Lu}[\\p{L}\\p{N}]*\\p{Lu}[\\p{L}\\p{N}]*";

const shortFirst = new RegExp(`(?<![\\p{L}\\p{N}])(${abbreviation}) \\(([^()]{5,90})\\)`, "gu");
const longFirst = new RegExp(`([^().;:!?]{5,120}) \\((${abbreviation}?)s?\\)`, "gu");

const mostWords = (short: string) => Math.min(short.length + 5, short.length * 2);

const lastWords = (text: string, count: number) => text.trim().split(/\s+/).slice(-count).join(" ");

/**
 * The expansions that a text itself gives of its abbreviations: "CPSO (College of Physicians and Surgeons of Ontario)" and the
 * other way round. Abbreviation → words; the first one counts.
 */
export const expansionsIn = (passages: readonly string[]): Map<string, string> => {
  const found = new Map<string, string>();
  const add = (short: string, long: string | undefined) => {
    if (long !== undefined && !found.has(short)) found.set(short, long);
  };
  for (const passage of passages) {
    for (const [, short = "", words = ""] of passage.matchAll(shortFirst)) {
      if (longForm(short, words) === words) add(short, words);
    }
    for (const [, before = "", short = ""] of passage.matchAll(longFirst)) {
      add(short, longForm(short, lastWords(before, mostWords(short))));
    }
  }
  return found;
};
