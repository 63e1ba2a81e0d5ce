import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { Presets } from "../../../../../src/features/practice/builder/presets";
import { StartView } from "../../../../../src/features/practice/builder/start/start-view";
import { LanguageContext } from "../../../../../src/ui/language-context";

afterEach(cleanup);

const article = {
  slug: "permit",
  title: "All about permits",
  summary: "",
  language: "en" as const,
  reviewed: "2026-11-25",
  items: { total: 873 },
  stage: null,
  shortTitle: null,
  shortSummary: null,
};
const presets = (
  <Presets
    articles={[article, { ...article, slug: "berths" }]}
    all={null}
    chosen={{ count: 10, mode: "tutor", filters: {} }}
    isFirst
  />
);

test("the longest block says how long it is and is called no exam, but is asked for by its id of the API", () => {
  render(presets);
  const form = screen
    .getByRole("button", { name: "Start 115\u00a0timed questions from all guides: 2\u00a0h\u00a040\u00a0min" })
    .closest("form");
  expect(Object.fromEntries(new FormData(form ?? undefined))).toEqual({ preset: "exam" });
  expect(document.body.textContent).not.toMatch(/exam/i);
  cleanup();
  render(<LanguageContext value="fr">{presets}</LanguageContext>);
  expect(document.body.textContent).not.toMatch(/examen/i);
});

test("before the clock of a timed block starts, it is said what the questions are not for", () => {
  render(<StartView count={115} minutes={160} articleTitles={[]} fields={[]} change="/practice" />);
  const label = "Questions on the rules of licensing, not on medicine; they prepare for no examination.";
  expect(screen.getByText(label)).toBeTruthy();
});

test("the misses that are practised are as many as were missed last time, and ten at most", () => {
  const requested = (incorrect: number, text: string) => {
    const all = { unused: 0, incorrect, flagged: 0, unsure: 0, due: 0 };
    render(
      <Presets
        articles={[article]}
        all={all}
        chosen={{ count: 10, mode: "tutor", filters: { language: "en" } }}
        isFirst={false}
      />,
    );
    const form = screen.getByRole("button", { name: `Start ${text}` }).closest("form");
    cleanup();
    return Object.fromEntries(new FormData(form ?? undefined));
  };
  expect(requested(8, "8\u00a0missed questions")).toEqual({ states: "incorrect", count: "8", language: "en" });
  expect(requested(31, "10 of 31 missed questions")).toEqual({ states: "incorrect", count: "10", language: "en" });
});

test("one of them is filled, and none where the day asks for something first", () => {
  const filled = (isFirst: boolean) => {
    const { container } = render(
      <Presets articles={[article]} all={null} chosen={{ count: 10, mode: "tutor", filters: {} }} isFirst={isFirst} />,
    );
    const names = [...container.querySelectorAll(".button:not(.button-plain)")].map(({ textContent }) => textContent);
    cleanup();
    return names;
  };
  expect(filled(true)).toEqual(["Start 10\u00a0questions on All about permits"]);
  expect(filled(false)).toEqual([]);
});
