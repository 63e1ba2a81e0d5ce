import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import type { RulesReply } from "../../../../../src/features/studio/statistics/load-rules";
import { RulesView } from "../../../../../src/features/studio/statistics/rules-view";

const estimate = {
  ...{ difficulty: 1.25, se: 0.2, average: 0.22, interval: { low: 0.16, high: 0.3 } },
  ...{ questions: 6, answers: 420 },
};
const rules: RulesReply = {
  ...{ learners: 80, answers: 900, abilitySd: 1.1, reliability: 0.7 },
  facts: [
    {
      ...{ fact: "nac-window", article: "nac-examination", section: "step-2", quote: "You apply in the window." },
      ...{ belief: { text: "applies on any day", share: 0.4, language: "en" as const }, ...estimate },
    },
  ],
  models: [{ article: "ontario-cpso", model: "certificate-for", spread: 0.6, ...estimate }],
  slots: [],
};

afterEach(cleanup);

describe("the page of hard rules", () => {
  test("shows each rule with its sentence, what is believed instead, and how sure the figure is", () => {
    render(<RulesView rules={rules} titles={{ "ontario-cpso": "Ontario" }} all={null} />);
    const rule = screen.getByRole("link", { name: "You apply in the window." });
    expect(rule.getAttribute("href")).toBe("/articles/nac-examination#step-2");
    screen.getByText(/in 40% of the answers/);
    screen.getByText("applies on any day");
    expect(screen.getByRole("link", { name: "Ontario" }).getAttribute("href")).toBe("/articles/ontario-cpso");
    expect(screen.getAllByText("22% (16% to 30%)")).toHaveLength(2);
    screen.getByText("0.6");
    screen.getByText("Shown from 30 answers on.");
  });

  test("shows the twenty hardest, and all where somebody asks for them", () => {
    const [fact] = rules.facts;
    if (!fact) throw new Error("There is a fact.");
    const facts = Array.from({ length: 21 }, (_, index) => ({ ...fact, fact: `fact-${index}` }));
    const { rerender } = render(<RulesView rules={{ ...rules, facts }} titles={{}} all={null} />);
    expect(screen.getAllByRole("link", { name: "You apply in the window." })).toHaveLength(20);
    const more = screen.getByRole("link", { name: /^All 21/ });
    expect(more.getAttribute("href")).toBe("/studio/statistics/rules?all=facts#facts");
    rerender(<RulesView rules={{ ...rules, facts }} titles={{}} all="facts" />);
    expect(screen.getAllByRole("link", { name: "You apply in the window." })).toHaveLength(21);
    expect(screen.queryByRole("link", { name: /^All 21/ })).toBeNull();
  });

  test("says why it is empty", () => {
    render(<RulesView rules={{ ...rules, answers: 0 }} titles={{}} all={null} />);
    screen.getByText(/No answers have been counted yet/);
    expect(screen.queryByRole("table")).toBeNull();
  });
});
