import { textLanguageOf } from "../languages/text-languages";
import { memoiseByText } from "../memoise-by-text";
import type { TextLanguage } from "../text-language";

/**
 * A date that a text names. `date`: as exact as it is written, `2026-11-25`, `2026-11` or `2026`; without a year
 * `--11-25` or `--11`. `start`, `end`: where it stands in the text.
 */
export type DateInText = { date: string; start: number; end: number };

const two = (number: string | number): string => String(number).padStart(2, "0");

/** Every date of a text in order, in all ordinary spellings: ISO, "25 November 2026", "November 25, 2026", "1er mars", a year alone. */
export const datesIn = memoiseByText((text, language): readonly DateInText[] => {
  const found: DateInText[] = [];
  for (const { pattern, read } of patternsOf(textLanguageOf(language))) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push(...read(match.groups ?? {}, match, text).map((date) => ({ date, start, end })));
    }
  }
  return found.sort((one, other) => one.start - other.start);
});

type Pattern = {
  pattern: RegExp;
  read: (groups: Record<string, string | undefined>, match: RegExpExecArray, text: string) => string[];
};

const year = "(?:19|20)\\d\\d";
const day = "(?:3[01]|[12]\\d|0?[1-9])";
const ends = "(?![\\p{L}\\d]|[.,]\\d)";
const begins = "(?<![\\p{L}\\d$€£]|\\d[.,])";

const made = new Map<TextLanguage, Pattern[]>();

const patternsOf = (language: TextLanguage): Pattern[] => {
  const cached = made.get(language);
  if (cached) return cached;
  const patterns = makePatterns(language);
  made.set(language, patterns);
  return patterns;
};

const makePatterns = (language: TextLanguage): Pattern[] => {
  const names = language.months.map(({ full, short }) => `${full}(?!\\p{L})|${short}\\.?(?!\\p{L})`);
  const month = `(?<month>${names.join("|")})`;
  const fullMonth = `(?<month>${language.months.map(({ full }) => full).join("|")})(?!\\p{L})`;
  const numberOf = (name = ""): string =>
    two(language.months.findIndex((each) => new RegExp(`^(?:${each.full}|${each.short}\\.?)$`, "iu").test(name)) + 1);
  const ordinal = `(?:${[...language.ordinalEndings].join("|")})?`;
  const joins = `\\s*(?:[-–—,]|${[...language.to, ...language.list, "à"].join("|")})\\s*(?:le\\s+)?`;
  const days = `(?:(?<first>${day})${ordinal}${joins})?(?<day>${day})${ordinal}(?!\\d)`;
  const inYear = (groups: Record<string, string | undefined>): string =>
    groups.year === undefined ? "-" : groups.year;
  const daysOf = (groups: Record<string, string | undefined>): string[] =>
    [groups.first, groups.day]
      .filter((each) => each !== undefined)
      .map((each) => `${inYear(groups)}-${numberOf(groups.month)}-${two(each)}`);
  const of = (source: string, read: Pattern["read"]): Pattern => ({ pattern: new RegExp(source, "giu"), read });
  return [
    of(`${begins}(?<date>${year}-(?:0[1-9]|1[0-2])-(?:3[01]|[12]\\d|0[1-9]))${ends}`, ({ date = "" }) => [date]),
    of(`${begins}${days}\\s+(?:of\\s+)?${month}(?:,?\\s+(?<year>${year})${ends})?`, daysOf),
    ...(language.dayBehindMonth
      ? [of(`(?<!\\p{L})${month}\\s+${days}(?![.,]\\d)(?:,?\\s+(?<year>${year})${ends})?`, daysOf)]
      : []),
    of(`(?<!\\p{L})${month},?\\s+(?:of\\s+|de\\s+)?(?<year>${year})${ends}`, (groups) => [
      `${inYear(groups)}-${numberOf(groups.month)}`,
    ]),
    of(`${begins}(?<year>${year})-(?<number>0[1-9]|1[0-2])${ends}(?!-)`, (groups) => [
      `${inYear(groups)}-${groups.number ?? ""}`,
    ]),
    of(`${begins}(?<year>${year})${ends}`, (groups, match, text) =>
      countsSomething(text.slice(match.index + match[0].length), language) ? [] : [inYear(groups)],
    ),
    of(`(?<!\\p{L})${fullMonth}`, (groups, match, text) =>
      isMonthAlone(match, text, language) ? [`--${numberOf(groups.month)}`] : [],
    ),
  ];
};

/** "2000 hours", "2000 $": four digits that are no year. */
const countsSomething = (behind: string, { units }: TextLanguage): boolean => {
  const word = /^[\s-]*([$€£%]|\p{L}+)/u.exec(behind)?.[1]?.toLowerCase() ?? "";
  return /^[$€£%]$/.test(word) || units.has(word.normalize("NFD").replace(/\p{Mn}/gu, ""));
};

/** English tells "May" and "March" from common words by the capital, save where a sentence begins. */
const isMonthAlone = (match: RegExpExecArray, text: string, { monthsAreCapitalised }: TextLanguage): boolean => {
  if (!monthsAreCapitalised) return true;
  const begins = match.index === 0 || /[.!?:“"]\s*$/.test(text.slice(0, match.index));
  return /^\p{Lu}/u.test(match[0]) && !(begins && /^(?:may|march)$/i.test(match[0]));
};
