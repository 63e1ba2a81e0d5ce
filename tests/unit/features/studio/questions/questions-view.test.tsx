import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { DraftQuestion, DraftQuestions } from "../../../../../src/domain/draft/questions/draft-questions";
import { QuestionsView } from "../../../../../src/features/studio/questions/questions-view";

afterEach(cleanup);

const hint = { rule: "L08", severity: "warning", message: "Too long.", suggestion: "Shorten it.", line: null } as const;
const question: DraftQuestion = {
  ...{ name: "who", form: "single-best-answer", section: "step-1", model: null, stem: "Who checks it?", line: 2 },
  answers: [
    { of: "The guard", stem: "", text: "It does.", isKey: true },
    { of: "The office", stem: "", text: "It issues.", isKey: false },
  ],
  ...{ isOrdered: false, rule: "its evidence stands in a quote", onlyKey: null, diagnostics: [] },
  restsOn: [
    {
      ...{ fact: "guard", quote: "The guard checks it at the border.", evidence: ["The guard"] },
      source: { title: "Checks", publisher: "Guard", url: "https://example.org/checks" },
    },
  ],
};
const made: DraftQuestion = {
  ...question,
  name: "long/a",
  form: "numeric",
  model: "long",
  stem: "How long?",
  diagnostics: [hint],
};
const questions: DraftQuestions = {
  sections: [
    {
      ...{ anchor: "step-1", heading: "Choose", questions: [question, made] },
      facts: [{ id: "guard", quote: "The guard checks it at the border.", isUsed: true }],
    },
    {
      ...{ anchor: "step-2", heading: "Cross", questions: [] },
      facts: [{ id: "open", quote: "It opens at 9.", isUsed: false }],
    },
  ],
  unmade: [{ id: "half", stem: null, line: 30, diagnostics: [] }],
  models: [],
  diagnostics: [],
};
const id = "7b0a1c2e-5a3f-4d0e-9c55-0d6a5f1f8a01";
const show = (shown: "all" | "mend" | "numeric", mayWrite = true) =>
  render(
    <QuestionsView
      {...{
        head: { id, article: "a", title: "A", state: "writing", lastSave: 3, mayWrite, files: [] },
        seat: id,
        language: "en",
        spoken: ["en", "fr"],
        file: "articles/a/questions.yaml",
        questions,
        shown,
      }}
    />,
  );

test("counts, marks the key, gives the proof, and says where a question is missing", () => {
  show("all");
  expect(screen.getByText("3 questions, 1 to mend, 1 with hints, which stop nothing")).toBeTruthy();
  const entry = screen.getByText("Who checks it?").closest("li") as HTMLElement;
  expect(within(entry).getAllByRole("listitem")[0]?.textContent).toBe("Right: The guard");
  expect(within(entry).getByText("The words “The guard” settle it.")).toBeTruthy();
  expect(within(entry).getByRole("link", { name: "Change: Who checks it?" }).getAttribute("href")).toBe(
    `/studio/drafts/${id}/questions/edit?item=who`,
  );
  expect(screen.getByText("This section has a fact, but no question.")).toBeTruthy();
  expect(screen.getByRole("link", { name: "Write a question about it: It opens at 9." }).getAttribute("href")).toBe(
    `/studio/drafts/${id}/questions/new?fact=open`,
  );
});

test("shows what is to mend, or one form, by links", () => {
  show("mend");
  expect(screen.queryByText("Who checks it?")).toBeNull();
  expect(screen.getByText("Too long. Shorten it.")).toBeTruthy();
  expect(screen.getByText("half")).toBeTruthy();
  const filters = within(screen.getByRole("navigation", { name: "Which questions" })).getAllByRole("link");
  expect(filters.map((link) => link.textContent)).toEqual([
    "All3",
    "To mend, or with hints2",
    "One best answer1",
    "A number1",
  ]);
});

test("who may only read is offered nothing to write", () => {
  show("all", false);
  expect(screen.queryByRole("link", { name: /Write a question|Change/ })).toBeNull();
});
