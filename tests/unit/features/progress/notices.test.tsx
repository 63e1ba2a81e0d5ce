import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { LearnerNotice } from "../../../../src/domain/article/notice";
import { Notices } from "../../../../src/features/progress/notices";

afterEach(cleanup);

const quotedFact = (sentence: string, title = "Fees") => ({
  sentence,
  source: { title, publisher: "The College", url: `https://example.org/${title}`, stated: "2026-11" },
});
const notice = (change: Partial<LearnerNotice["changes"][number]>): LearnerNotice => ({
  ids: ["11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222"],
  on: "2026-12-03",
  article: "harbour",
  title: "The harbour",
  revision: 7,
  changes: [
    {
      fact: "fee",
      on: "2026-12-03",
      back: false,
      before: quotedFact("You pay $100."),
      now: quotedFact("You pay $120."),
      url: "/articles/harbour#fact-fee",
      ...change,
    },
  ],
});

test("a notice says the day, both sentences in words, the passage, and how many answers it is about", () => {
  render(<Notices notices={[notice({})]} />);
  const region = screen.getByRole("region", { name: "This changed on 3\u00a0Dec\u00a02026" });
  expect(region.textContent).toContain("You had answered 2\u00a0questions on it");
  expect(
    within(region)
      .getAllByRole("term")
      .map((term) => term.textContent),
  ).toEqual(["Before", "Now"]);
  const [before, now] = within(region).getAllByRole("definition");
  expect(before?.querySelector("del")?.textContent).toBe("You pay $100.");
  expect(now?.textContent).toContain("You pay $120.");
  expect(within(region).getByRole("link", { name: "Read the passage" }).getAttribute("href")).toBe(
    "/articles/harbour#fact-fee",
  );
});

test("saying that it was read needs no script and names every notice behind it", () => {
  render(<Notices notices={[notice({})]} />);
  const form = screen.getByRole("button", { name: "I have read this" }).closest("form");
  expect([form?.method, form?.getAttribute("action")]).toEqual(["post", "/api/practice/notices-seen"]);
  expect(form && new FormData(form).getAll("id")).toEqual(notice({}).ids);
  expect(form && new FormData(form).get("revision")).toBe("7");
});

test("what came back is headed as such, and one of several changes says its own day", () => {
  const back = notice({ back: true, before: quotedFact("You pay $120."), now: quotedFact("You pay $100.") });
  const mixed = notice({ back: true, on: "2026-12-01" });
  mixed.changes.push(...notice({}).changes);
  render(<Notices notices={[back, { ...mixed, article: "pier" }]} />);
  const region = screen.getByRole("region", { name: "This changed back on 3\u00a0Dec\u00a02026" });
  expect(region.textContent).toContain("The guide says again what it said when you answered.");
  expect(region.textContent).not.toContain("Changed on");
  expect(screen.getByRole("region", { name: "This changed on 3\u00a0Dec\u00a02026" }).textContent).toContain(
    "Changed on 1\u00a0Dec\u00a02026",
  );
});

test("a sentence that is gone is said to be gone, and leads to the guide", () => {
  render(<Notices notices={[notice({ now: null, url: "/articles/harbour" })]} />);
  expect(screen.getByText(/The guide no longer says this/)).toBeDefined();
  expect(screen.getByRole("link", { name: "Read the guide" }).getAttribute("href")).toBe("/articles/harbour");
});

test("the same words on another page are not struck out, and both pages are named", () => {
  render(<Notices notices={[notice({ now: quotedFact("You pay $100.", "By-law 2") })]} />);
  expect(document.querySelector("del")).toBeNull();
  expect(screen.getByText("The words are the same; the page behind them is not.")).toBeDefined();
  expect(screen.getByRole("link", { name: "The College: By-law 2" })).toBeDefined();
});

test("nobody to tell, nothing to see", () => {
  const { container } = render(<Notices notices={[]} />);
  expect(container.innerHTML).toBe("");
});
