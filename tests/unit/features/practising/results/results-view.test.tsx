import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import type { Results } from "../../../../../src/domain/block/results";
import { ResultsView } from "../../../../../src/features/practising/results/results-view";
import { sampleBlock, sampleFeedback } from "../../../../support/sample-block";

afterEach(cleanup);

const results: Results = {
  id: "11111111-1111-4111-8111-111111111111",
  right: 1,
  total: 3,
  score: 1,
  sections: [{ article: "permit", section: "step-1", heading: "Step one", right: 1, total: 3, score: 1 }],
  items: sampleBlock({ answered: ["q1", "q2"] }).questions.map((question, place) => ({
    ...question,
    article: "permit",
    feedback: sampleFeedback(place === 0 ? 1 : 0),
  })),
};

describe("the results of a block", () => {
  test("say the score in words and how each section went", () => {
    render(<ResultsView results={results} mode="tutor" guide={{ slug: "permit", title: "All about permits" }} />);
    expect(screen.getByRole("heading", { name: "Results", level: 1 })).toBeTruthy();
    expect(screen.getAllByText("1 of 3 right (33 %)")).toHaveLength(2);
    expect(screen.getByRole("link", { name: "Step one" }).getAttribute("href")).toBe("/articles/permit#step-1");
  });

  test("show every question with its answer, its reasons, its passage and its source", () => {
    render(<ResultsView results={results} mode="timed" />);
    const items = screen.getAllByRole("group");
    expect(items.map((item) => within(item).getByRole("heading", { hidden: true }).textContent)).toEqual([
      "✓ Right",
      "✕ Not right",
      "✕ Not answered",
    ]);
    for (const item of items) {
      expect(within(item).getByText("Why b.")).toBeTruthy();
      expect(within(item).getByRole("link", { name: "Read the passage", hidden: true })).toBeTruthy();
      expect(within(item).getByRole("link", { name: "Official source", hidden: true })).toBeTruthy();
    }
  });

  test("offer another block like this one, by a form that needs no script", () => {
    render(<ResultsView results={results} mode="timed" guide={{ slug: "permit", title: "All about permits" }} />);
    const form = screen.getByRole("button", { name: "Practise again" }).closest("form");
    expect(form?.getAttribute("action")).toBe("/api/practice/start");
    expect(Object.fromEntries(new FormData(form ?? undefined))).toEqual({
      article: "permit",
      count: "3",
      mode: "timed",
    });
  });
});
