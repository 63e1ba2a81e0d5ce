import { describe, expect, test } from "vitest";
import { compilePathway } from "../../../../../src/content/pathway/compile-pathway";
import { smallPathway } from "../../../../support/small-pathway";

const lines = `
  - { id: permit, en: "The office gives permits.", fr: "Le bureau donne des permis.", facts: [permits] }
  - { id: wait, en: "It takes 12 weeks.", fr: "Il faut 12 semaines.", facts: [weeks] }
  - { id: fee, en: "It costs $50.", fr: "Cela coûte 50 $.", facts: [price] }`;
const example = (stage = "months: 3, length: wait", cost = "dollars: 50, line: fee", outcome = "stay") => `
  - id: ada
    en: Ada comes from abroad.
    fr: Ada vient de l’étranger.
    outcomes: [${outcome}]
    stages:
      - { en: She asks, fr: Elle demande, from: 0, ${stage} }
      - { en: She pays, fr: Elle paie, from: 3, months: 1, costs: [{ ${cost} }] }`;

const facts = `
  - { id: weeks, claim: "The office takes 12 weeks.", source: office, volatility: low }
  - { id: price, claim: "A permit costs $50.", source: office, volatility: high }
`;

const compile = (examples: string, steps?: string) => {
  const files = smallPathway({ lines, examples, ...(steps !== undefined && { steps }) });
  return compilePathway(
    new Map(files).set("facts/office.yaml", `${files.get("facts/office.yaml")?.trimEnd()}${facts}`),
  );
};
const errors = (examples: string, steps?: string): string[] => {
  const result = compile(examples, steps)?.result;
  return result?.ok === false
    ? result.failure.map(
        ({ location: { line, column }, rule, message, suggestion }) =>
          `${line}:${column} ${rule}: ${message} ${suggestion}`,
      )
    : [];
};

describe("the examples of a route", () => {
  test("pass where facts say each length and each cost, and are part of the table", () => {
    const compiled = compile(example());
    expect(errors(example())).toEqual([]);
    expect(compiled?.warnings.filter(({ message }) => /`(wait|fee)`/.test(message))).toEqual([]);
    expect(compiled?.result.ok && compiled.result.value.table.examples[0]?.stages[0]).toEqual({
      en: "She asks",
      fr: "Elle demande",
      from: 0,
      months: 3,
      length: "wait",
      lines: [],
      costs: [],
    });
  });

  test("may assume a length, of which no line is named", () => {
    expect(errors(example("months: 7"))).toEqual([]);
  });

  test("fail where the facts of the line say another length", () => {
    expect(errors(example("months: 4, length: wait"))).toEqual([
      expect.stringMatching(
        /^\d+:\d+ route-amount: No fact of the line `wait` says 4 months\. Correct the number, .* or delete `length`: it is then shown as assumed\.$/,
      ),
    ]);
  });

  test("fail where the facts of the line say another cost, even if the line itself says it", () => {
    expect(errors(example(undefined, "dollars: 60, line: fee"))).toEqual([
      expect.stringContaining("route-amount: No fact of the line `fee` says 60 dollars."),
    ]);
  });

  test("name lines and outcomes that exist", () => {
    expect(errors(example("months: 3, length: wiat", "dollars: 50, line: fees", "sty"))).toEqual([
      expect.stringContaining("There is no outcome `sty`. Did you mean `stay`?"),
      expect.stringContaining("There is no line `wiat`."),
      expect.stringContaining("There is no line `fees`. Did you mean `fee`?"),
    ]);
  });
});

describe("the steps of a route", () => {
  const step = (amounts: string) => `
  - { id: ask, en: Ask, fr: Demandez, lines: [permit], ${amounts} }
  - { id: leave, en: Leave, fr: Partez, lines: [permit] }`;

  test("pass where facts say how long and how dear they are, and show the lines that do", () => {
    const steps = step("months: 3, length: wait, costs: [{ dollars: 50, line: fee }]");
    expect(errors(" []", steps)).toEqual([]);
    expect(compile(" []", steps)?.warnings.filter(({ message }) => /`(wait|fee)`/.test(message))).toEqual([]);
  });

  test.each([
    ["months: 4, length: wait", /route-amount: No fact of the line `wait` says 4 months\..* or delete both\.$/],
    ["costs: [{ dollars: 60, line: fee }]", /route-amount: No fact of the line `fee` says 60 dollars\./],
    ["months: 3", /give `months` and the line that says so, `length`, or neither/],
    ["length: wait", /`months` is missing/],
    ["months: 3, length: wiat", /There is no line `wiat`\./],
    ["costs: [{ dollars: 50, line: fees }]", /There is no line `fees`\. Did you mean `fee`\?/],
  ])("fail with %s", (amounts, message) => {
    expect(errors(" []", step(amounts))).toEqual([expect.stringMatching(message)]);
  });
});
