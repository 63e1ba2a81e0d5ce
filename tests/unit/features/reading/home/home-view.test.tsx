import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import type { ListedArticle } from "../../../../../src/data/article/list-articles";
import { HomeView } from "../../../../../src/features/reading/home/home-view";
import { LanguageContext } from "../../../../../src/ui/language-context";

afterEach(cleanup);

const article = (slug: string, changes: Partial<ListedArticle> = {}): ListedArticle => ({
  slug,
  title: `All about ${slug}`,
  summary: `What ${slug} is.`,
  stage: null,
  shortTitle: null,
  shortSummary: null,
  language: "en",
  reviewed: "2026-11-25",
  items: { total: 3 },
  ...changes,
});

const articles = [
  article("harbour"),
  article("exam", { stage: "examinations", shortTitle: "The exam", shortSummary: "Who sits it" }),
  article("first", { stage: "start" }),
];

const home = (changes: Partial<Parameters<typeof HomeView>[0]> = {}) => (
  <HomeView articles={articles} news={[]} rules={[]} search={null} today={null} bound="en" {...changes} />
);

describe("home", () => {
  test("has one thing to press for somebody new, and says what the questions are not for", () => {
    const { container } = render(home());
    expect(container.querySelector(".leads-first a")?.textContent).toBe("Find my route");
    expect(container.querySelectorAll(".button")).toHaveLength(0);
    const five = screen.getByRole("button", { name: "Start 5\u00a0questions" });
    expect(document.getElementById(five.getAttribute("aria-describedby") ?? "")?.textContent).toMatch(
      /rules of licensing, not on medicine; they prepare for no examination/,
    );
    expect(screen.queryByText("What changed lately")).toBeNull();
  });

  test("begins with today for a learner, with the ways back as rows", () => {
    const { container } = render(home({ today: <h1>Today</h1> }));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Today");
    expect(container.querySelectorAll(".button")).toHaveLength(0);
    expect(screen.queryByRole("button", { name: "Start 5\u00a0questions" })).toBeNull();
    // The way to a route stands in today.
    expect(screen.queryByRole("link", { name: "Find my route" })).toBeNull();
  });

  test("lists the guides by stage, by their short names, those without a stage last", () => {
    render(home());
    expect(screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      "Start",
      "Examinations",
      "Other",
    ]);
    const stage = within(screen.getByRole("region", { name: "Examinations" }));
    expect(stage.getByRole("link", { name: "The exam" }).getAttribute("href")).toBe("/articles/exam");
    expect(stage.getByText("Who sits it")).toBeTruthy();
    expect(screen.getByRole("link", { name: "All about harbour" })).toBeTruthy();
    expect(screen.getByText("What harbour is.")).toBeTruthy();
  });

  test("says of a guide in another language which it is, and asks no questions where there are none", () => {
    render(
      <LanguageContext value="fr">
        {home({ articles: [article("exam", { items: { total: 0 } })], bound: null })}
      </LanguageContext>,
    );
    expect(screen.getByText("(en anglais)")).toBeTruthy();
    expect(screen.getByRole("link", { name: "All about exam" }).getAttribute("lang")).toBe("en");
    expect(screen.queryByRole("button")).toBeNull();
  });
});
