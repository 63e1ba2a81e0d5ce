import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isTypoFix } from "../../../../../src/domain/article/changes/is-typo-fix";

const word = fc.stringMatching(/^[a-z]{1,12}$/);
const sentence = fc.array(word, { minLength: 1, maxLength: 14 });
const at = fc.nat({ max: 100 });
const put = (words: string[], position: number, ...more: string[]) =>
  words.toSpliced(position % (words.length + 1), 0, ...more);
const say = (words: string[]) => `${words.join(" ")}.`;

describe("a typing mend", () => {
  test.each([
    ["You must recieve your file.", "You must receive your file."],
    ["The CPSO issues a certficate.", "The CPSO issues a certificate."],
    ["Send your adress in writing", "Send your address in writing."],
    ["you pay $100 , once", "You pay $100, once."],
    ["A long-term post", "A long term post."],
    ["It’s the College’s fee.", "It's the College's fee."],
    ["Vous devez payer les frais d’examen .", "Vous devez payer les frais d'examen."],
    ["Le certificat est delivré par l’Ordre.", "Le certificat est délivré par l’Ordre."],
    ["First: the form. Then: the fee", "First, the form; then, the fee."],
  ])("is “%s” written as “%s”", (before, now) => {
    expect(isTypoFix(before, now)).toBe(true);
    expect(isTypoFix(now, before)).toBe(true);
  });

  test.each([
    ["You pay $100.", "You pay $120."],
    ["You pay $1,200.", "You pay $12,00."],
    ["It takes 12.5 hours.", "It takes 125 hours."],
    ["It takes 2-3 weeks.", "It takes 23 weeks."],
    ["Below -5 points", "Below 5 points"],
    ["A score of <18", "A score of 18"],
    ["You pay 5%.", "You pay 5."],
    ["You may apply.", "You must apply."],
    ["You may apply.", "You may not apply."],
    ["You do not need it.", "You do now need it."],
    ["No fee is due.", "A fee is due."],
    ["You should wait.", "You could wait."],
    ["It is the sixth year.", "It is the sixty year."],
    ["Wait a month.", "Wait a months."],
    ["You have three tries.", "You have there tries."],
    ["Your employer signs.", "Your employee signs."],
    ["Doctors who prescribe opioids", "Doctors who proscribe opioids"],
    ["It is licensed.", "It is unlicensed."],
    ["Ask your country.", "Ask your county."],
    ["You can re-sign it.", "You can resign it."],
    ["We’ll come.", "Well come."],
    ["Vous ne devez rien.", "Vous devez rien."],
    ["Il faut douze mois.", "Il faut douce mois."],
    ["You recieve the leter.", "You receive the letter."],
  ])("is not “%s” become “%s”", (before, now) => {
    expect(isTypoFix(before, now)).toBe(false);
    expect(isTypoFix(now, before)).toBe(false);
  });

  test("is no slip where the guide still uses the word that was replaced", () => {
    expect(isTypoFix("A trainee signs.", "A traine signs.")).toBe(true);
    expect(isTypoFix("The colour reader", "The colder reader")).toBe(false);
    expect(isTypoFix("Ask the registrar.", "Ask the registar.", (word) => word === "registrar")).toBe(false);
  });

  test("law: case, spacing and the punctuation around words are never a change", () => {
    fc.assert(
      fc.property(sentence, fc.constantFrom(",", ";", ":", "…", "!"), (words, sign) => {
        const now = words.map((each) => each.toUpperCase()).join(`${sign}  `);
        return isTypoFix(say(words), now);
      }),
    );
  });

  test("law: a word more or less is always a change, however short", () => {
    const little = fc.constantFrom("not", "no", "only", "must", "may", "ne", "pas", "or", "a", "sans");
    fc.assert(
      fc.property(sentence, at, little, (words, position, extra) => {
        const longer = say(put(words, position, extra));
        return !isTypoFix(say(words), longer) && !isTypoFix(longer, say(words));
      }),
    );
  });

  test("law: another digit is always a change", () => {
    fc.assert(
      fc.property(
        sentence,
        at,
        fc.nat(),
        fc.nat(),
        fc.constantFrom("", "$", "<", "-"),
        (words, position, one, other, sign) => {
          fc.pre(one !== other);
          return !isTypoFix(say(put(words, position, `${sign}${one}`)), say(put(words, position, `${sign}${other}`)));
        },
      ),
    );
  });

  test("law: another word of fewer than five letters is always a change", () => {
    const short = fc.stringMatching(/^[a-z]{1,4}$/);
    fc.assert(
      fc.property(sentence, at, short, short, (words, position, one, other) => {
        fc.pre(one !== other);
        return !isTypoFix(say(put(words, position, one)), say(put(words, position, other)));
      }),
    );
  });

  test("law: without words in use it does not matter which of the two came first", () => {
    const text = fc.string({ unit: fc.constantFrom(..."abcde 015.,-’$<é") });
    fc.assert(fc.property(text, text, (one, other) => isTypoFix(one, other) === isTypoFix(other, one)));
  });

  test("law: one letter dropped inside a long word that no list knows is a slip", () => {
    const long = fc.stringMatching(/^[b-z]{11,14}$/);
    fc.assert(
      fc.property(sentence, at, long, fc.integer({ min: 1, max: 9 }), (words, position, whole, letter) =>
        isTypoFix(
          say(put(words, position, whole.slice(0, letter) + whole.slice(letter + 1))),
          say(put(words, position, whole)),
        ),
      ),
    );
  });
});
