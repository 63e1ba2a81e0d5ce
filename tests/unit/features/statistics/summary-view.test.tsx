import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { BankSummary } from "../../../../src/domain/statistics/first-attempts/bank-summary";
import { SummaryView } from "../../../../src/features/statistics/summary-view";

afterEach(cleanup);

const summary: BankSummary = {
  ...{ items: 120, known: 10, answers: 900, rapidShare: 0.04, medianMs: 21_000 },
  ...{ facility: [1, 2, 3, 3, 1], itemRest: [2, 1, 3, 2, 1], undiscriminating: 1, flagged: 2 },
  flags: [
    { flag: "key-below-distractor", items: 1 },
    { flag: "negative-discrimination", items: 2 },
  ],
  ...{ learners: 12, reliability: null },
};
const countedAt = "2026-11-28T08:00:00.000Z";

test("the page says that nothing is known yet, and why, and shows no figure", () => {
  const { container } = render(<SummaryView summary={{ ...summary, known: 0, answers: 0 }} countedAt={countedAt} />);
  expect(screen.getByRole("heading", { name: "No question has been answered by enough people yet" })).toBeTruthy();
  expect(screen.getByText(/There are 120 questions, and none has 30 first answers/)).toBeTruthy();
  expect(container.querySelectorAll("svg, table")).toHaveLength(0);
});

test("before the first count it says so", () => {
  render(<SummaryView summary={null} countedAt={null} />);
  expect(screen.getByText(/have not been counted yet/)).toBeTruthy();
});

test("it tells the unfavourable counts as well, with a table behind each picture", () => {
  const { container } = render(<SummaryView summary={summary} countedAt={countedAt} />);
  expect(screen.getByText(/10.of 120.questions have enough first answers/)).toBeTruthy();
  expect(screen.getByText("Whoever knows more gets it wrong more often: 2")).toBeTruthy();
  expect(screen.getByText(/12.people have given 20 first answers so far/)).toBeTruthy();
  const rests = [...container.querySelectorAll("table")][1];
  expect([...(rests?.querySelectorAll("tbody tr") ?? [])].map(({ textContent }) => textContent)).toEqual([
    "<\u00a002",
    "0–0.11",
    "0.1–0.23",
    "0.2–0.32",
    "≥\u00a00.31",
  ]);
});
