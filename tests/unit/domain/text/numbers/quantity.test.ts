import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Language, languages } from "../../../../../src/domain/language";
import { textLanguageOf } from "../../../../../src/domain/text/languages/text-languages";
import { quantitiesIn } from "../../../../../src/domain/text/numbers/quantity";

/** What a text gives, as short as a test wants it: "2–4 week", "3rd", "0.5 day". */
const read = (text: string, language: Language): string[] =>
  quantitiesIn(text, language).map(({ value, to, unit, ordinal }) =>
    [`${to === undefined ? value : `${value}–${to}`}${ordinal ? "." : ""}`, unit].filter(Boolean).join(" "),
  );

describe("the numbers of an English text", () => {
  test.each([
    ["a 12-week assessment", ["12 week"]],
    ["a fee of $1,375.50 in 2026", ["1375.5 dollar"]],
    ["between 4 and 12 weeks", ["4–12 week"]],
    ["The PEAP lasts 4 to 12 weeks.", ["4–12 week"]],
    ["4–12 weeks", ["4–12 week"]],
    ["two and a half years", ["2.5 year"]],
    ["two years and a half", ["2.5 year"]],
    ["half a day", ["0.5 day"]],
    ["a half-day examination", ["0.5 day"]],
    ["one third of the class", ["0.3333333333333333"]],
    ["a quarter of the posts", ["0.25"]],
    ["two-thirds", ["0.6666666666666666"]],
    ["3/4 of the points", ["0.75"]],
    ["⅔ of the points", ["0.6666666666666666"]],
    ["open 24/7, since 2/3/2026", ["24", "7", "2", "3"]],
    ["in weeks 4, 8 and 12", ["4 week", "8 week", "12 week"]],
    ["1, 2 or 3 years", ["1 year", "2 year", "3 year"]],
    ["230 multiple-choice questions", ["230 question"]],
    ["12 stations", ["12 station"]],
    ["two of them", ["2"]],
    ["12 stations over half a day, two of them unscored", ["12 station", "0.5 day", "2"]],
    ["section 3 of the regulation", ["3"]],
    ["three new doctors", ["3 doctor"]],
    ["after the third attempt", ["3. attempt"]],
    ["the 2nd iteration", ["2. iteration"]],
    ["the twenty-first day", ["21. day"]],
    ["30 seconds", ["30 second"]],
    ["60 per cent, 5% or 7 percent", ["60 percent", "5 percent", "7 percent"]],
    ["two million dollars", ["2000000 dollar"]],
    ["$2.5 million", ["2500000 dollar"]],
    ["a dozen doctors", ["12 doctor"]],
    ["one hundred and four weeks", ["104 week"]],
    ["a hundred doctors", ["100 doctor"]],
    ["No one else may apply.", []],
    ["R-1, form A38 and the MCCQE", []],
    ["25 November 2026, November 25, 2026 and 2026-11-25", []],
    ["From 300 to 600", ["300–600"]],
    ["90 days", ["90 day"]],
    ["2000 hours", ["2000 hour"]],
    ["2½ years", ["2.5 year"]],
    ["24h", ["24 hour"]],
  ])("%s: %j", (text, quantities) => {
    expect(read(text, "en")).toEqual(quantities);
  });
});

describe("the numbers of a French text", () => {
  test.each([
    ["une évaluation de 12 semaines", ["12 week"]],
    ["des frais de 1\u00a0375,50\u00a0$ en 2026", ["1375.5 dollar"]],
    ["12\u202f500 demandes", ["12500 demande"]],
    ["une moyenne de 12,5", ["12.5"]],
    ["de 4 à 12 semaines", ["4–12 week"]],
    ["entre 4 et 12 semaines", ["4–12 week"]],
    ["deux ans et demi", ["2.5 year"]],
    ["une demi-journée", ["0.5 day"]],
    ["deux tiers", ["0.6666666666666666"]],
    ["un an", ["1 year"]],
    ["un médecin", []],
    ["vingt-quatre semaines", ["24 week"]],
    ["quatre-vingt-dix jours", ["90 day"]],
    ["soixante et onze jours", ["71 day"]],
    ["deux cents jours", ["200 day"]],
    ["mille deux cents dollars", ["1200 dollar"]],
    ["deux millions de dollars", ["2000000 dollar"]],
    ["une douzaine d’heures", ["12 hour"]],
    ["60 pour cent", ["60 percent"]],
    ["60\u00a0%", ["60 percent"]],
    ["les semaines 4, 8 et 12", ["4 week", "8 week", "12 week"]],
    ["le troisième résultat", ["3. resultat"]],
    ["la 2e tentative", ["2. attempt"]],
    ["deux d’entre elles", ["2"]],
    ["le 25 novembre 2026 et le 1er mars", []],
    ["au cours des 5 dernières années", ["5 year"]],
    ["trois mois au plus", ["3 month"]],
  ])("%s: %j", (text, quantities) => {
    expect(read(text, "fr")).toEqual(quantities);
  });
});

/** Writes a number of at most six digits in words, by the spelling of numbers below a hundred that the language's table holds. */
const spelled = (number: number, language: Language): string => {
  const { cardinals } = textLanguageOf(language);
  const small = (below: number) => [...cardinals].find(([, value]) => value === below)?.[0] ?? "";
  const hundred = {
    en: (count: number) => `${small(count)} hundred`,
    fr: (count: number) => (count === 1 ? "cent" : `${small(count)} cent`),
  };
  const below1000 = (part: number): string => {
    const [hundreds, rest] = [Math.floor(part / 100), part % 100];
    return [hundreds > 0 ? hundred[language](hundreds) : "", rest > 0 || part === 0 ? small(rest) : ""]
      .filter(Boolean)
      .join(" ");
  };
  const [thousands, rest] = [Math.floor(number / 1000), number % 1000];
  if (thousands === 0) return below1000(rest);
  const word = { en: "thousand", fr: "mille" }[language];
  const head = language === "fr" && thousands === 1 ? word : `${below1000(thousands)} ${word}`;
  return rest === 0 ? head : `${head} ${below1000(rest)}`;
};

const days = { en: "days", fr: "jours" };
const grouping = { en: ",", fr: "\u00a0" };

describe.each(languages)("every number in %s", (language) => {
  test("is read back from its words, parted by hyphens or spaces", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999 }), fc.boolean(), (number, hyphens) => {
        const words = spelled(number, language);
        const text = `${hyphens ? words.replaceAll(" ", "-") : words} ${days[language]}`;
        expect(read(text, language)).toEqual([`${number} day`]);
      }),
    );
  });

  test("is read back from its digits, with and without signs for thousands", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.boolean(), (number, grouped) => {
        const digits = String(number);
        const shown = grouped ? digits.replace(/\B(?=(\d{3})+$)/g, grouping[language]) : digits;
        const text = `xx ${shown} ${days[language]}.`;
        const [found, ...others] = quantitiesIn(text, language);
        expect([found?.value, found?.unit, others]).toEqual([number, "day", []]);
        expect(text.slice(found?.start, found?.end)).toBe(`${shown} ${days[language]}`);
      }),
    );
  });

  test("is found in its place, whatever stands around it", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const { start, end } of quantitiesIn(text, language)) {
          expect(start).toBeLessThan(end);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
        }
      }),
    );
  });
});
