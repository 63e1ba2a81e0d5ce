import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { compilePathway } from "../../src/content/pathway/compile-pathway";
import { readFiles } from "../../src/content/read-files";
import { languages, originalLanguage } from "../../src/domain/language";
import { drawQuestions, followAnswers } from "../../src/domain/pathway/follow-answers";
import { toOutcome } from "../../src/features/pathway/outcome/to-outcome";
import { everyCombination, fitting } from "../unit/domain/pathway/random-table";

const { files } = await readFiles(fileURLToPath(new URL("../../content", import.meta.url)));
const compiled = compilePathway(files);
if (!compiled?.result.ok) throw new Error("npm run content:check says what is wrong with content/route.yaml.");
const compiledRoute = compiled.result.value;
const { table, facts } = compiledRoute;

describe("the decision table that readers follow", () => {
  test("has nothing to mend and nothing that no outcome shows", () => {
    expect(compiled.warnings).toEqual([]);
  });

  test("leads every combination of answers, tried one by one, to the one outcome of the rules that fit", () => {
    const diagram = drawQuestions(table);
    const wrong = everyCombination(table).filter((answers) => {
      const ends = new Set(fitting(table, answers).map((rule) => table.rules[rule]?.to));
      const progress = followAnswers(table, diagram, answers);
      return ends.size !== 1 || !("outcome" in progress) || !ends.has(progress.outcome);
    });
    expect(wrong).toEqual([]);
  });

  test("asks at most seven questions, and none of somebody with a post at a medical school but the first", () => {
    const diagram = drawQuestions(table);
    expect(followAnswers(table, diagram, {})).toMatchObject({ next: "goal", left: 7 });
    expect(followAnswers(table, diagram, { goal: "academic" })).toMatchObject({ outcome: "academic-practice" });
  });

  test("says “not covered” by an outcome of its own", () => {
    const graduate = { goal: "residency", licence: "none", training: "none", school: "accredited" };
    expect(followAnswers(table, drawQuestions(table), graduate)).toMatchObject({ outcome: "other-graduates" });
    const unknown = { goal: "practise", licence: "none", training: "canada", certificate: "none" };
    expect(followAnswers(table, drawQuestions(table), unknown)).toMatchObject({ outcome: "not-covered" });
  });

  test("gives every step and document a section of a guide to read on in, in either language", () => {
    for (const language of languages) {
      const shown = table.outcomes.map((outcome) => toOutcome(compiledRoute, outcome, language, table.reviewed));
      const parts = shown.flatMap(({ id, steps, documents }) =>
        [...steps, ...documents].map((part) => ({ name: `${id} ${part.id}`, readOn: part.readOn })),
      );
      expect(parts.filter(({ readOn }) => readOn.length === 0).map(({ name }) => name)).toEqual([]);
      expect(parts.filter(({ readOn }) => readOn.length > 3).map(({ name }) => name)).toEqual([]);
    }
  });

  test("shows no day of a round that the route does not enter", () => {
    const roundsIn = (text: string) => [
      ...new Set(
        [...text.matchAll(/\b(first|second|third|premier|deuxième|troisième)\b/gi)].map(([name]) => name.toLowerCase()),
      ),
    ];
    const strange = languages.flatMap((language) =>
      table.outcomes.flatMap((outcome) => {
        const shown = toOutcome(compiledRoute, outcome, language, table.reviewed);
        const entered = roundsIn([shown.name, ...shown.steps.map(({ title }) => title)].join(" "));
        return shown.dates.flatMap(({ id, text }) =>
          roundsIn(text ?? "")
            .filter((round) => !entered.includes(round))
            .map((round) => `${outcome.id} (${language}): ${id} is of the ${round} round`),
        );
      }),
    );
    expect(strange).toEqual([]);
    const dated = table.outcomes.filter(
      (outcome) => toOutcome(compiledRoute, outcome, "en", "2026-11-25").dates.length > 0,
    );
    expect(dated.map(({ id }) => id)).toEqual(["match-second-round"]);
  });

  test.each(languages.filter((language) => language !== originalLanguage))(
    "says in %s every fact that it rests on",
    (language) => {
      const named = [...table.lines, ...table.dates].flatMap((line) => line.facts);
      const english = [...new Set(named)].filter(
        (id) => !facts.get(id)?.quotes[language] && !facts.get(id)?.wordings?.[language],
      );
      expect(english).toEqual([]);
    },
  );

  test("finds every number of a line in one of its facts or in the date of its source, in either language", () => {
    const strange = [...table.lines, ...table.dates].flatMap(({ id, en, fr, facts: named }) => {
      const known = named
        .flatMap((fact) => facts.get(fact) ?? [])
        .map(
          ({ claim, quotes, source }) => `${claim} ${quotes.en?.map(({ quote }) => quote).join(" ")} ${source.stated}`,
        )
        .join(" ");
      const words: Record<string, string> = { "1": "one", "2": "two", "3": "three", "4": "four", "5": "five" };
      const numbers = [...`${en} ${fr}`.matchAll(/(?<![\w-])\d+/g)].map(([number]) => number);
      const missing = numbers.filter(
        (number) => !new RegExp(`\\b(${number}|${words[number] ?? number})\\b`, "i").test(known),
      );
      return missing.map((number) => `${id}: ${number}`);
    });
    expect(strange).toEqual([]);
  });
});
