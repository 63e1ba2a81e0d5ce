import { readFileSync } from "node:fs";
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { parse } from "yaml";
import type { LocatedDiagnostic, UncheckedQuestion } from "../../../../../src/domain/draft/questions/filled-question";
import { type Form, formNames } from "../../../../../src/domain/item/form";
import { questionEdits } from "../../../../../src/features/publishing/questions/question-edits";
import { fieldsOf } from "../../../../../src/features/studio/questions/forms/fields-of";
import { QuestionForm } from "../../../../../src/features/studio/questions/question-form";
import { readQuestion } from "../../../../../src/features/studio/questions/read-question";

afterEach(cleanup);

const draftId = "7b0a1c2e-5a3f-4d0e-9c55-0d6a5f1f8a01";
const facts = [{ id: "guard-checks", quote: "The guard checks it.", section: "step-2", heading: "Cross the border" }];

const show = (form: Form, question: UncheckedQuestion, diagnostics: LocatedDiagnostic[] = []) =>
  render(
    <QuestionForm
      {...{ draftId, facts, form, question, diagnostics, language: "en", base: 3, seat: draftId, item: "who" }}
    />,
  );

/** What a browser sends of a form, as a request has it. */
const posted = (form: HTMLFormElement): Record<string, unknown> => {
  const data = new FormData(form);
  return Object.fromEntries(
    [...new Set(data.keys())]
      .map((name) => [name, data.getAll(name)])
      .map(([name, all]) => [name, Array.isArray(all) && all.length === 1 ? all[0] : all]),
  );
};

const items: (UncheckedQuestion & { form: Form })[] = ["ontario-cpso", "carms-r1-ontario"].flatMap(
  (slug) => parse(readFileSync(`content/articles/${slug}/questions.yaml`, "utf8")).items,
);
const fillable = formNames.filter((form) => fieldsOf(form) !== null);
const samples = fillable.flatMap((form) => items.filter((item) => item.form === form).slice(0, 4));

test("there are questions of two guides to try each form on", () => {
  expect(new Set(samples.map(({ form }) => form))).toEqual(new Set(fillable));
});

test.each(samples.map((question) => [String(question.id), question] as const))(
  "a form that is sent as it came changes nothing: %s",
  (_, question) => {
    const { container } = show(question.form, question);
    const form = container.querySelector("form");
    if (!form) throw new Error("There is no form.");
    expect(questionEdits(["items", 0], question, readQuestion(question.form, posted(form)))).toEqual([]);
  },
);

test("what is wrong is said at its field", () => {
  const wrong = (field: string, message: string): LocatedDiagnostic => ({
    ...{ rule: "as-described", severity: "error", line: null, suggestion: "Write it." },
    ...{ field, message },
  });
  const question = { objective: "nothing-of-this-name", options: [{ text: "A", key: true }, { text: "B" }] };
  show("single-best-answer", question, [
    wrong("stem", "It is too short."),
    wrong("options.1.rationale", "It is missing."),
  ]);
  const described = (element: HTMLElement) =>
    (element.getAttribute("aria-describedby") ?? "")
      .split(" ")
      .map((id) => document.getElementById(id)?.textContent)
      .join(" ");
  expect(described(screen.getByLabelText("The question"))).toContain("Stops publication: It is too short. Write it.");
  const reasons = screen.getAllByLabelText<HTMLTextAreaElement>("Why it is right, or wrong");
  expect(reasons.map((field) => field.getAttribute("aria-invalid")).slice(0, 3)).toEqual([null, "true", null]);
  expect(screen.getByLabelText<HTMLSelectElement>("The sentence that it is about").value).toBe("nothing-of-this-name");
});

test("the parts of a case are folded but the first, each with a line on what it holds", () => {
  const answers = Array.from({ length: 6 }, (_, index) => ({
    text: `Answer of ${index}`,
    ...(index < 2 && { key: true }),
  }));
  const parts = [
    { stem: "What comes first?", upTo: 2, options: answers },
    { stem: "What comes then?", upTo: 1, options: answers.slice(0, 3) },
  ];
  const partOf = (position: number) =>
    screen.getByRole("group", { name: `Part ${position}`, hidden: true }).closest("details");
  show("decision-case", { stem: "A case.", parts });
  expect([1, 2, 3].map((position) => partOf(position)?.open)).toEqual([true, false, true]);
  // The third is in the row for one more.
  expect(partOf(3)?.parentElement?.closest("details")?.open).toBe(false);
  expect(partOf(2)?.querySelector("summary")?.textContent).toBe("Part 2 What comes then? (3 answers, 2 right)");
  cleanup();
  const message = "It is missing.";
  const wrong = {
    rule: "as-described" as const,
    severity: "error" as const,
    line: null,
    suggestion: "Write it.",
    message,
  };
  show("decision-case", { stem: "A case.", parts }, [{ ...wrong, field: "parts.1.options.2.rationale" }]);
  expect(partOf(2)?.open).toBe(true);
  const described = screen.getAllByText(/It is missing/)[0];
  expect(described?.closest("details")?.open).toBe(true);
});
