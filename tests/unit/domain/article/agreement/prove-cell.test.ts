import { describe, expect, test } from "vitest";
import { proveCell } from "../../../../../src/domain/article/agreement/prove-cell";
import type { KnownCell } from "../../../../../src/domain/fact/fact-table";
import type { Language } from "../../../../../src/domain/language";

type Case = { cell: Partial<KnownCell>; unit?: string; quote: string; cited?: string; language?: Language };

const context = ({ cell, unit, quote, cited = "", language = "en" }: Case) =>
  proveCell({ value: "", fact: "rule", ...cell }, unit, {
    language,
    quoteOf: () => quote,
    citationOf: () => cited,
    positionOf: () => 0,
  });

const wordsOf = (given: Case): string | undefined => {
  const proved = context(given);
  return proved.ok ? proved.value : undefined;
};

describe("a number stands in the sentence with its unit", () => {
  test.each<[string, Case, string]>([
    ["in digits", { cell: { value: 30 }, unit: "days", quote: "It is limited to 30 days." }, "30 days"],
    ["in words", { cell: { value: 4 }, unit: "attempts", quote: "MCC allows four attempts." }, "four attempts"],
    ["as a fraction", { cell: { value: 0.5 }, unit: "days", quote: "It takes half a day." }, "half a day"],
    [
      "at the end of a range",
      { cell: { value: 12 }, unit: "weeks", quote: "It lasts 4 to 12 weeks." },
      "4 to 12 weeks",
    ],
    ["as the year of a date", { cell: { value: 2021 }, quote: "It ended on 10 June 2021." }, "10 June 2021"],
    ["in French", { cell: { value: 2 }, unit: "ans", quote: "Il dure deux ans.", language: "fr" }, "deux ans"],
  ])("%s", (_, given, words) => expect(wordsOf(given)).toBe(words));

  test.each<[string, Case, string]>([
    [
      "another number",
      { cell: { value: 15 }, quote: "Clinical fellows belong to type of work code 14." },
      "“15” has another number than the sentence of `rule`: “Clinical fellows belong to type of work code 14.”",
    ],
    [
      "another number of days",
      { cell: { value: 99 }, unit: "days", quote: "CPSO answers within 10 days." },
      "“99 days” has another number than the sentence of `rule`: “CPSO answers within 10 days.”",
    ],
    [
      "another unit",
      { cell: { value: 10 }, unit: "months", quote: "CPSO answers within 10 days." },
      "“10 months” is not said by the sentence of `rule`: “CPSO answers within 10 days.”",
    ],
    [
      "no number at all",
      { cell: { value: 10 }, unit: "days", quote: "CPSO answers soon." },
      "“10 days” is not said by the sentence of `rule`: “CPSO answers soon.”",
    ],
    [
      "two numbers of the unit",
      { cell: { value: 4 }, unit: "weeks", quote: "It takes 4 weeks in May and 5 weeks in June." },
      "“4 weeks” is one of several numbers in the sentence of `rule`: “It takes 4 weeks in May and 5 weeks in June.”",
    ],
    [
      "evidence with another number",
      { cell: { value: 90, evidence: "up to 60 days" }, unit: "days", quote: "You can apply up to 60 days before." },
      "“90 days” has another number than the sentence of `rule`: “You can apply up to 60 days before.”",
    ],
    [
      "another number of days in French",
      { cell: { value: 90 }, unit: "jours", quote: "Vous avez 60 jours.", language: "fr" },
      "“90 jours” has another number than the sentence of `rule`: “Vous avez 60 jours.”",
    ],
  ])("and is refused beside %s", (_, given, message) => {
    expect(context(given)).toMatchObject({ ok: false, failure: { message } });
  });

  test("and of several, the one that the evidence names", () => {
    const cell = { value: 5, evidence: "5 weeks in June" };
    expect(wordsOf({ cell, unit: "weeks", quote: "It takes 4 weeks in May and 5 weeks in June." })).toBe(
      "5 weeks in June",
    );
  });
});

describe("a text stands in the sentence with the words that decide", () => {
  test.each<[string, Case, string]>([
    [
      "in another form",
      { cell: { value: "it lasts at most 3 years" }, quote: "The certificate lasts at most three years." },
      "lasts at most three years",
    ],
    [
      "denied in both",
      { cell: { value: "no further attempt" }, quote: "It allows four attempts, and no further attempt after a pass." },
      "no further attempt",
    ],
    [
      "in French",
      { cell: { value: "délivrer les certificats" }, quote: "L’OMCO délivre les certificats.", language: "fr" },
      "délivre les certificats",
    ],
  ])("%s", (_, given, words) => expect(wordsOf({ ...given, quote: given.quote })).toBe(words));

  test.each<[string, Case]>([
    [
      "is not said by another sentence",
      { cell: { value: "runs the match" }, quote: "MCC runs the national examinations." },
    ],
    ["is not said where the sentence denies it", { cell: { value: "counts" }, quote: "A No Standing does not count." }],
    ["is not said where only the cell denies it", { cell: { value: "not needed" }, quote: "A pilot is needed." }],
    ["is not said by what only may be", { cell: { value: "waives the fee" }, quote: "CPSO may waive the fee." }],
    ["is not said by two sentences together", { cell: { value: "free and fast" }, quote: "It is free. It is fast." }],
    ["is not said with other numbers", { cell: { value: "it lasts 90 days" }, quote: "It lasts 60 days." }],
  ])("%s", (_, given) => {
    expect(context(given)).toMatchObject({ ok: false, failure: { suggestion: expect.stringContaining("`evidence`") } });
  });

  test("or rests on evidence, whose words may be left out in between", () => {
    const cell = { value: "must come along", evidence: "You need … your passport" };
    expect(wordsOf({ cell, quote: "You need a photograph and your passport." })).toBe("You need … your passport");
    expect(context({ cell, quote: "You need a photograph." })).toMatchObject({
      ok: false,
      failure: {
        message:
          "“must come along” has the evidence “You need … your passport”, which does not stand in the sentence of `rule`: “You need a photograph.”",
      },
    });
  });

  test("but evidence excuses no other number, and is more than grammar", () => {
    const quote = "It is limited to 60 days.";
    expect(context({ cell: { value: "ends after 90 days", evidence: "limited to 60 days" }, quote }).ok).toBe(false);
    expect(context({ cell: { value: "is short", evidence: "It is" }, quote }).ok).toBe(false);
    const years = { quote: "It is limited to 24 months.", evidence: "limited to 24 months" };
    expect(context({ cell: { value: "ends after 3 years", ...years }, ...years }).ok).toBe(false);
    expect(context({ cell: { value: "ends after 2 years", ...years }, ...years }).ok).toBe(true);
    const points = { quote: "You need three-quarters of the points.", evidence: "three-quarters" };
    expect(context({ cell: { value: "is passed with 85%", ...points }, ...points }).ok).toBe(false);
    expect(context({ cell: { value: "is passed with 75%", ...points }, ...points }).ok).toBe(true);
  });

  test("or rests on the citation of its source, where the kind of page says it", () => {
    const cell = { value: "an undated page", citation: "Return of service … undated" };
    const cited = "Return of service. Ministry of Health. undated";
    expect(wordsOf({ cell, quote: "IMGs owe 5 years.", cited })).toBe("Return of service … undated");
    expect(context({ cell, quote: "IMGs owe 5 years.", cited: "Return of service. CBC. 2026" }).ok).toBe(false);
  });
});
