import { originalLanguage } from "../language";
import { memoiseByText } from "../text/memoise-by-text";

const capitals = /(?<![\p{L}\p{N}@./-])\p{Lu}[\p{L}\p{N}&]*\p{Lu}[\p{L}\p{N}]*(?!\p{L}|-\d)/gu;
const roman = /^(?=[IVXLC]+$)(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/;
/** Capitals that stress a word or that every reader knows. */
const plain = new Set(
  (
    "NOT EXCEPT LEAST BEST MOST FIRST LAST NEXT TRUE FALSE AND OR ONLY ALL NEVER ALWAYS CORRECT INCORRECT MUST NO CANNOT ANY NONE UNLIKELY " +
    "US USA UK EU UN OK TV ID PDF PM AM BC AD DNA RNA HIV AIDS"
  ).split(" "),
);

/**
 * The abbreviations of a text, without a plural s: at least half of the letters are capitals, so that a name such as
 * HealthForceOntario is none. Roman numerals are none.
 */
export const abbreviationsIn = (text: string): string[] => [
  ...new Set(
    [...text.matchAll(capitals)]
      .map(([found]) => found.replace(/(?<=\p{Lu})s$/u, ""))
      .filter((found) => !roman.test(found) && !plain.has(found))
      .filter((found) => (found.match(/\p{Lu}/gu)?.length ?? 0) * 2 >= found.length),
  ),
];

const before = /(?<![\p{L}'’-])(\p{L}[\p{L}'’-]*(?:\s+[\p{L}'’-]+)+)\s+\(([^()\s]{2,12}(?: [^()\s]{2,12})?)\)/gu;
const behind = /(?<![\p{L}\p{N}])((?:[\p{L}\p{N}]{2,12} )?[\p{L}\p{N}]{2,12})\s+\((?=[^()]*\s)([^()]+)\)/gu;

const readExpanded = memoiseByText((text): readonly string[] => {
  // Most texts have no bracket, and the patterns take long to find that out.
  if (!text.includes("(")) return [];
  return [
    ...[...text.matchAll(before)].flatMap(([, long = "", short = ""]) =>
      short.split(" ").filter((each, _, all) => all.length === 1 || initialsFit(each, long)),
    ),
    ...[...text.matchAll(behind)].flatMap(([, short = "", long = ""]) =>
      short.split(" ").filter((each) => initialsFit(each, long)),
    ),
  ].flatMap(abbreviationsIn);
});

/**
 * The abbreviations that a text itself expands: "Full Name (ABBR)" or "ABBR (Full Name)". Two may stand together, as in
 * "TOEFL iBT", if the name has words for both.
 */
export const expandedIn = (text: string): readonly string[] => readExpanded(text, originalLanguage);

const initialsFit = (short: string, long: string): boolean => {
  const initial = short[0]?.toLowerCase();
  return long.split(/[\s-]+/).some((word) => word[0]?.toLowerCase() === initial);
};
