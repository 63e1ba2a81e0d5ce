import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SentenceChange } from "../../../../../src/domain/article/changes/section-change";
import { criticalChanges } from "../../../../../src/domain/draft/changes/critical-changes";
import type { Language } from "../../../../../src/domain/language";

const of = (sentence: SentenceChange, language: Language = "en") =>
  criticalChanges(
    [{ anchor: "step-1", heading: "Pay", kind: "changed", sentences: [sentence], sources: [] }],
    language,
  ).map(({ kind, before, now }) => ({ kind, before, now }));

describe("of two sentences", () => {
  test.each<[string, SentenceChange, ReturnType<typeof of>]>([
    [
      "a number, with what it counts",
      { before: "An answer takes 3 months.", now: "An answer takes 6 months." },
      [{ kind: "number", before: ["3 months"], now: ["6 months"] }],
    ],
    [
      "the unit of a number",
      { before: "It lasts 3 months.", now: "It lasts 3 weeks." },
      [{ kind: "number", before: ["3 months"], now: ["3 weeks"] }],
    ],
    [
      "an amount of money",
      { before: "You pay $100 once.", now: "You pay $1,250 once." },
      [{ kind: "number", before: ["$100"], now: ["$1,250"] }],
    ],
    [
      "a date",
      { before: "Apply by 25 November 2026.", now: "Apply by 2 December 2026." },
      [{ kind: "date", before: ["25 November 2026"], now: ["2 December 2026"] }],
    ],
    [
      "whether something must be done",
      { before: "You must send a copy.", now: "You may send a copy." },
      [{ kind: "modality", before: ["must"], now: ["may"] }],
    ],
    [
      "all of them, in this order",
      { before: "You may pay $5 by May 2026.", now: "You must pay $6 by June 2026." },
      [
        { kind: "number", before: ["$5"], now: ["$6"] },
        { kind: "date", before: ["May 2026"], now: ["June 2026"] },
        { kind: "modality", before: ["may"], now: ["must"] },
      ],
    ],
    ["no number that is only written otherwise", { before: "It lasts 12 months.", now: "It lasts twelve months." }, []],
    ["no other verb behind the same modal", { before: "You must send it.", now: "You must bring it." }, []],
    [
      "a number of a sentence that is new",
      { before: null, now: "Bring 2 copies." },
      [{ kind: "number", before: [], now: ["2"] }],
    ],
    [
      "a number of a sentence that went",
      { before: "Bring 2 copies.", now: null },
      [{ kind: "number", before: ["2"], now: [] }],
    ],
    [
      "a number that is there once more",
      { before: "It takes 2 weeks.", now: "It takes 2 weeks, then 2 weeks." },
      [{ kind: "number", before: [], now: ["2 weeks"] }],
    ],
  ])("finds %s", (_, sentence, expected) => {
    expect(of(sentence)).toEqual(expected);
  });

  test("reads each language by its own words", () => {
    const sentence = { before: "Vous devez payer 100 $.", now: "Vous pouvez payer 1 250 $." };
    expect(of(sentence, "fr")).toEqual([
      { kind: "number", before: ["100 $"], now: ["1 250 $"] },
      { kind: "modality", before: ["must"], now: ["may"] },
    ]);
  });
});

const sentences = fc
  .array(fc.constantFrom("you", "must", "may", "not", "pay", "12", "months", "$40", "May 2026", "two", "by", "and"), {
    maxLength: 12,
  })
  .map((words) => `${words.join(" ")}.`);

describe("for all sentences", () => {
  test("one that stays as it is has no change", () => {
    fc.assert(
      fc.property(sentences, (text) => {
        expect(of({ before: text, now: text })).toEqual([]);
      }),
    );
  });

  test("the way back is the same change, turned round", () => {
    fc.assert(
      fc.property(sentences, sentences, (one, other) => {
        const there = of({ before: one, now: other });
        const back = of({ before: other, now: one });
        expect(back.map(({ kind, before, now }) => ({ kind, before: now, now: before }))).toEqual(there);
      }),
    );
  });

  test("a number put for another is found, whatever stands around it", () => {
    const amount = fc.integer({ min: 2, max: 900 });
    fc.assert(
      fc.property(amount, amount, fc.constantFrom("dollars", "weeks", "years"), (one, other, unit) => {
        fc.pre(one !== other);
        const sentence = (value: number) => `Whoever applies needs ${value} ${unit} for it.`;
        const number = { kind: "number", before: [`${one} ${unit}`], now: [`${other} ${unit}`] };
        expect(of({ before: sentence(one), now: sentence(other) })).toEqual([number]);
      }),
    );
  });
});
