import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { compilePathway } from "../../src/content/pathway/compile-pathway";
import { readFiles } from "../../src/content/read-files";
import { originalSlugOf } from "../../src/domain/article/article-slug";
import { languages, originalLanguage } from "../../src/domain/language";
import { drawQuestions, followAnswers } from "../../src/domain/pathway/decisions/follow-answers";
import type { FactLocation } from "../../src/domain/pathway/locate-fact";
import { toAlternatives } from "../../src/features/pathway/outcome/to-alternatives";
import { toOutcome } from "../../src/features/pathway/outcome/to-outcome";
import { everyCombination, fitting } from "../unit/domain/pathway/random-table";

const { files } = await readFiles(fileURLToPath(new URL("../../content", import.meta.url)));
const compiled = compilePathway(files);
if (!compiled?.result.ok) throw new Error("npm run content:check says what is wrong with content/route.yaml.");
const compiledRoute = compiled.result.value;
const { table, facts } = compiledRoute;

const outcomeOf = (progress: ReturnType<typeof followAnswers>) =>
  "outcome" in progress ? progress.outcome : undefined;

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

  test("takes whoever does not know what is open to them as one who wants to practise", () => {
    const diagram = drawQuestions(table);
    for (const answers of everyCombination(table).filter(({ goal }) => goal === "unsure"))
      expect(followAnswers(table, diagram, answers)).toMatchObject({
        outcome: outcomeOf(followAnswers(table, diagram, { ...answers, goal: "practise" })),
      });
  });

  test("leads whoever wants another province to its guide by the next answer, and asks nothing else", () => {
    const diagram = drawQuestions(table);
    expect(followAnswers(table, diagram, { goal: "elsewhere" })).toMatchObject({ next: "province", left: 1 });
    for (const [province, guide] of [
      ["british-columbia", "british-columbia"],
      ["alberta", "alberta"],
      ["quebec", "quebec"],
      ["other", "practice-ready-assessment"],
    ] as const) {
      const progress = followAnswers(table, diagram, { goal: "elsewhere", province });
      const outcome = table.outcomes.find(({ id }) => "outcome" in progress && id === progress.outcome);
      expect(outcome?.practise?.guide).toBe(guide);
      for (const language of languages) {
        const shown = outcome && toOutcome(compiledRoute, outcome, language, table.reviewed);
        const readable = shown?.steps.flatMap(({ readOn }) => readOn.map(({ article }) => originalSlugOf(article)));
        expect(readable).toContain(shown?.guide);
        expect(shown?.figures.map(({ address }) => address.split("#")[0])).toEqual([
          language === originalLanguage ? `/articles/${guide}` : `/${language}/articles/${guide}`,
        ]);
      }
    }
  });

  test("enters training begun abroad and not finished in the first round, for it was not in Canada or the US", () => {
    const begun = {
      goal: "residency",
      licence: "none",
      training: "abroad-unfinished",
      school: "elsewhere",
      status: "yes",
    };
    expect(followAnswers(table, drawQuestions(table), begun)).toMatchObject({ outcome: "match-first-round" });
  });

  test("leads a resident in Ontario to Independent Practice, and to no other match", () => {
    for (const licence of ["none", "canada-limited"])
      expect(followAnswers(table, drawQuestions(table), { goal: "practise", licence, training: "here" })).toMatchObject(
        { outcome: "residency-to-practice" },
      );
  });

  test("says “not covered” by an outcome of its own", () => {
    const graduate = { goal: "residency", licence: "none", training: "none", school: "accredited" };
    expect(followAnswers(table, drawQuestions(table), graduate)).toMatchObject({ outcome: "other-graduates" });
    const unknown = { goal: "practise", licence: "none", training: "canada", certificate: "none" };
    expect(followAnswers(table, drawQuestions(table), unknown)).toMatchObject({ outcome: "not-covered" });
  });

  test("gives every step and all documents a section of a guide to read on in, in either language", () => {
    for (const language of languages) {
      const outcomes = table.outcomes.map((outcome) => toOutcome(compiledRoute, outcome, language, table.reviewed));
      const parts = outcomes.flatMap(({ id, steps, documents, readOn }) => [
        ...steps.map((step) => ({ name: `${id} ${step.id}`, readOn: step.readOn })),
        ...(documents.length > 0 ? [{ name: `${id} documents`, readOn }] : []),
      ]);
      expect(parts.filter((part) => part.readOn.length === 0).map(({ name }) => name)).toEqual([]);
      const steps = parts.filter(({ name }) => !name.endsWith(" documents"));
      expect(steps.filter((part) => part.readOn.length > 3).map(({ name }) => name)).toEqual([]);
    }
  });

  test("links a section once in the documents, and at most twice in the steps", () => {
    const often = languages.flatMap((language) =>
      table.outcomes.flatMap((outcome) => {
        const { steps, readOn } = toOutcome(compiledRoute, outcome, language, table.reviewed);
        const name = ({ article, section }: FactLocation) => `${article}#${section}`;
        const repeated = (all: FactLocation[], most: number) =>
          all.map(name).filter((one, _, names) => names.filter((other) => other === one).length > most);
        return [
          ...repeated(readOn, 1),
          ...repeated(
            steps.flatMap((step) => step.readOn),
            2,
          ),
        ].map((one) => `${outcome.id} (${language}): ${one}`);
      }),
    );
    expect(often).toEqual([]);
  });

  test.each([
    ["pass-mccqe", "mccqe-lmcc"],
    ["pass-mccqe-early", "mccqe-lmcc"],
    ["get-lmcc", "mccqe-lmcc"],
    ["pass-nac", "nac-examination"],
    ["verify-degree", "verifying-documents"],
    ["certify-cfpc", "ccfp-certification"],
  ])("leads from the step %s to its own guide, %s, in either language", (id, guide) => {
    const steps = languages.flatMap((language) =>
      table.outcomes.flatMap((outcome) => toOutcome(compiledRoute, outcome, language, table.reviewed).steps),
    );
    const own = steps.filter((step) => step.id === id);
    expect(own).not.toEqual([]);
    for (const { readOn } of own) expect(readOn.map(({ article }) => originalSlugOf(article))).toContain(guide);
    const english = table.outcomes.flatMap(
      (outcome) => toOutcome(compiledRoute, outcome, "en", table.reviewed).steps.find((step) => step.id === id) ?? [],
    );
    for (const { readOn } of english) expect(new Set(readOn.map(({ article }) => article))).toEqual(new Set([guide]));
  });

  test("gives every step an official page to do it at", () => {
    const steps = table.outcomes.flatMap((outcome) => toOutcome(compiledRoute, outcome, "en", table.reviewed).steps);
    expect(steps.filter(({ page }) => page === null).map(({ id }) => id)).toEqual([]);
  });

  test("says its verdict in one line that four lines of a phone hold, and what else to look at under a heading", () => {
    const lines = new Map(table.lines.map((line) => [line.id, line]));
    const long = table.outcomes.flatMap(({ id, bottom }) => [
      ...(bottom.length === 1 ? [] : [`${id} has ${bottom.length} lines`]),
      ...bottom.flatMap((line) =>
        languages
          .filter((language) => (lines.get(line)?.[language].length ?? 0) > 130)
          .map((language) => `${line} (${language})`),
      ),
    ]);
    expect(long).toEqual([]);
    const headless = table.outcomes.flatMap(({ besides }) => besides.filter((id) => !lines.get(id)?.heading));
    expect(headless).toEqual([]);
  });

  describe("of the three people who tried it", () => {
    const alternatives = (answers: Record<string, string>) => {
      const { diagram } = compiledRoute;
      const progress = followAnswers(table, diagram, answers);
      const outcome = table.outcomes.find(({ id }) => "outcome" in progress && id === progress.outcome);
      if (!outcome) throw new Error("These answers must end somewhere.");
      const besides = toOutcome(compiledRoute, outcome, "en", table.reviewed).besides.map(({ id }) => id);
      const rows = toAlternatives(compiledRoute, outcome, progress.steps, "en");
      return { outcome: outcome.id, names: rows.map(({ name }) => name), rows, besides };
    };
    const doctor = { goal: "practise", licence: "none", training: "three", field: "family", experience: "yes" };
    const specialist = { licence: "none", training: "elsewhere", school: "elsewhere", status: "yes" };

    test("a family doctor without permanent residence hears of New Brunswick, of certification and of PRO", () => {
      const { outcome, names, besides, rows } = alternatives({ ...doctor, certificate: "none", status: "no" });
      expect(outcome).toBe("status-first");
      expect(names).toEqual([
        "Independent Practice with CFPC certification without examination",
        "Practice Ready Ontario",
      ]);
      expect(rows[1]?.instead).toEqual({
        question: "Are you a Canadian citizen or permanent resident?",
        answer: "Yes",
        left: 0,
      });
      expect(besides).toEqual(["new-brunswick-entitled"]);
    });

    test("a specialist who wants a residency hears of the Royal College, and of starting again at R-1", () => {
      const { outcome, names, rows } = alternatives({ ...specialist, goal: "residency" });
      expect(outcome).toBe("match-first-round");
      expect(names[0]).toContain("First the Royal College, then CPSO");
      expect(rows[0]?.address).toBe("/route?goal=practise&licence=none&training=elsewhere&school=elsewhere&status=yes");
      expect(table.steps.find(({ id }) => id === "enter-first-round")?.lines).toContain("begin-again");
    });

    test("a specialist who wants to practise hears of the residency, and of starting again at R-1", () => {
      const { outcome, names, besides } = alternatives({
        ...specialist,
        goal: "practise",
        field: "specialty",
        certificate: "none",
      });
      expect(outcome).toBe("royal-college-first");
      expect(names).toContain("Residency through CaRMS, first round");
      expect(besides).toEqual(["trained-twice", "specialists-elsewhere", "begin-again", "fellowship-besides"]);
    });
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
        return [...shown.dates, ...shown.datesBefore].flatMap(({ id, text }) =>
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
    const unknown = table.outcomes.filter(
      (outcome) => toOutcome(compiledRoute, outcome, "en", "2026-11-25").timetables.length > 0,
    );
    expect(unknown.map(({ id }) => id)).toEqual([
      "practice-ready-ontario",
      "match-first-round",
      "british-columbia",
      "alberta",
    ]);
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
