import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { planDay } from "../../../../src/domain/study-plan/plan-day";
import type { PlanPage } from "../../../../src/features/study-plan/load-plan";
import { PlanView } from "../../../../src/features/study-plan/plan-view";
import { LanguageContext } from "../../../../src/ui/language-context";

afterEach(cleanup);

const day = planDay(
  { target: "2027-01-03", articles: ["nac-examination", "ontario-cpso"], begunOn: "2026-11-27", begunLeft: 210 },
  { left: 210, done: 0, today: "2026-11-27" },
);

const page = (changes: Partial<PlanPage> = {}): PlanPage => ({
  plan: null,
  minutes: 4,
  done: null,
  dropped: null,
  months: ["2026-11", "2026-12", "2027-01"],
  articles: [
    { slug: "nac-examination", title: "The NAC Examination", shortTitle: "NAC", language: "en", left: 90 },
    { slug: "ontario-cpso", title: "Ontario", shortTitle: null, language: "en", left: 120 },
  ],
  fields: { month: "2027-01", day: "3", articles: ["nac-examination"] },
  errors: [],
  proposedFor: null,
  ofPathways: null,
  ...changes,
});

/** Numbers stay with what they count, by a space that this reads as any other. */
const spaced = (element: Element) => element.textContent?.replaceAll("\u00a0", " ");
const show = (changes: Partial<PlanPage>) => render(<PlanView {...page(changes)} />).container;
const filled = (container: HTMLElement) =>
  [...container.querySelectorAll(".button:not(.button-plain, .button-quiet)")].map(spaced);
const buttonNamed = (name: string) =>
  screen.getByRole("button", { name: new RegExp(`^${name.replaceAll(" ", "\\s")}$`) });
const fieldsOf = (name: string) => {
  const form = buttonNamed(name).closest("form");
  return [...new FormData(form ?? undefined)];
};

describe("the page of the plan", () => {
  test("makes one from a month, a day and guides, with one filled button", () => {
    const container = show({});
    expect(filled(container)).toEqual(["Make my plan"]);
    expect(fieldsOf("Make my plan")).toEqual([
      ["month", "2027-01"],
      ["day", "3"],
      ["article", "nac-examination"],
    ]);
    expect(screen.getByRole("checkbox", { name: "Ontario (120 new)" })).toBeTruthy();
  });

  test("names the first day of a month once, and takes a plan that ends on it", () => {
    const listed = (container: HTMLElement) =>
      [...(container.querySelector<HTMLSelectElement>("#day")?.options ?? [])].map(({ text }) => text);
    const container = show({ fields: { month: "2027-01", day: "1", articles: ["nac-examination"] } });
    expect(listed(container).slice(0, 3)).toEqual(["1", "2", "3"]);
    expect(listed(container)).toHaveLength(31);
    expect(fieldsOf("Make my plan")[1]).toEqual(["day", "1"]);
    cleanup();
    const french = render(
      <LanguageContext value="fr">
        <PlanView {...page()} />
      </LanguageContext>,
    );
    expect(listed(french.container).slice(0, 3)).toEqual(["1er", "2", "3"]);
  });

  test("folds the list of guides, and names on its row what is chosen", () => {
    const some = show({});
    const row = (container: HTMLElement) =>
      [...container.querySelectorAll("summary span span:not([hidden])")].map(spaced);
    expect(row(some)).toEqual(["1 of 2 guides", "NAC"]);
    expect(some.querySelector("details")?.open).toBe(false);
    cleanup();
    const all = show({ fields: { month: "2027-01", day: "3", articles: ["nac-examination", "ontario-cpso"] } });
    expect(row(all)).toEqual(["All 2 guides"]);
    cleanup();
    const none = show({ fields: { month: "2027-01", day: "3", articles: [] }, errors: ["no-article"] });
    expect(none.querySelector("details")?.open).toBe(true);
  });

  test("says that it plans questions, and leads to the steps of a route", () => {
    const container = show({});
    expect(spaced(container)).toContain("This plans practice questions.");
    expect(screen.getByRole("link", { name: "the page of your route" }).getAttribute("href")).toBe("/route");
  });

  test("says in words what is wrong", () => {
    show({ errors: ["past", "no-article"] });
    expect(screen.getByRole("alert").textContent).toBe(
      "This cannot be planned yetChoose a day that lies ahead.Choose at least one guide.",
    );
    expect(screen.getByRole("combobox", { name: "Month" }).getAttribute("aria-invalid")).toBe("true");
  });

  test("says what a kept plan asks for, until when, and starts today's share", () => {
    const container = show({ plan: day });
    expect(spaced(container)).toContain("7 new questions a day");
    expect(spaced(container)).toContain("About 4 minutes a day for 30 days, besides your reviews.");
    expect(spaced(container)).toContain("Ready by 3 Jan 2027: 37 days left.");
    expect(spaced(container)).toContain("All are met by 26 Dec 2026, which leaves 8 days for reviews.");
    expect(filled(container)).toEqual(["Start 7 new questions"]);
    expect(fieldsOf("Start 7 new questions")).toEqual([["preset", "plan"]]);
    expect(fieldsOf("Drop the plan")).toEqual([
      ["drop", "yes"],
      ["month", "2027-01"],
      ["day", "3"],
      ["article", "nac-examination"],
      ["article", "ontario-cpso"],
    ]);
  });

  test("takes a plan that was dropped up again in one press", () => {
    show({ done: "dropped", dropped: { month: "2027-01", day: "3", articles: ["nac-examination"] } });
    expect(screen.getByRole("status").textContent).toMatch(/^Your plan is dropped\./);
    expect(buttonNamed("Undo: take the plan up again").closest("form")?.getAttribute("action")).toBe(
      "/api/practice/plan",
    );
    expect(fieldsOf("Undo: take the plan up again")).toEqual([
      ["month", "2027-01"],
      ["day", "3"],
      ["article", "nac-examination"],
    ]);
    cleanup();
    show({ done: "dropped" });
    expect(screen.queryByRole("button", { name: /^Undo/ })).toBeNull();
  });

  test("says after missed days how far behind it is, and moves the day in one press", () => {
    show({ plan: { ...day, newADay: 9, behind: 3, later: "2027-01-06" } });
    expect(screen.getByText("You are 3 days behind what you began with: now 9 a day instead of 7.")).toBeTruthy();
    expect(fieldsOf("Move the day to 6 Jan 2027")).toEqual([
      ["month", "2027-01"],
      ["day", "6"],
      ["article", "nac-examination"],
      ["article", "ontario-cpso"],
    ]);
  });

  test("does not say that days were missed where a guide has grown", () => {
    show({ plan: { ...day, newADay: 9, behind: 0, later: "2027-01-06" } });
    expect(screen.getByText("There is more left than you began with: now 9 a day instead of 7.")).toBeTruthy();
  });

  test("says when a day is too near, and what to do", () => {
    const container = show({
      done: "saved",
      plan: {
        ...day,
        target: "2026-12-05",
        newADay: 20,
        begunWith: 20,
        fits: false,
        metBy: "2026-12-07",
        later: "2026-12-14",
      },
    });
    expect(screen.getByRole("heading", { name: "This day is too near" })).toBeTruthy();
    expect(spaced(container)).toContain(
      "At 20 a day, the most that a plan asks for, all are met by 7 Dec 2026. That is too late to review them before 5 Dec 2026.",
    );
    expect(buttonNamed("Move the day to 14 Dec 2026")).toBeTruthy();
    // Before what the plan asks for, and not as good news.
    const text = spaced(container) ?? "";
    expect(text.indexOf("This day is too near")).toBeLessThan(text.indexOf("20 new questions a day"));
    const status = screen.getByRole("status");
    expect(status.textContent).toBe("Your plan is saved, but it cannot be met like this.");
    expect(status.className).not.toContain("good");
  });

  test("says that today is done, that all is met, and that the day has passed", () => {
    const done = show({ plan: { ...day, today: 0, done: 7, left: 203 } });
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Done for today");
    expect(spaced(done)).toContain("7 new questions met. The next ones come tomorrow.");
    expect(spaced(done)).toContain("From tomorrow, 7 new questions a day");
    expect(filled(done)).toEqual([]);
    cleanup();
    expect(spaced(show({ plan: { ...day, left: 0, today: 0, newADay: 0 } }))).toContain(
      "You have met every question of your plan.",
    );
    cleanup();
    const over = show({ plan: { ...day, isOver: true, daysLeft: 0, today: 0, left: 30 } });
    expect(spaced(over)).toContain("Your day, 3 Jan 2027, has passed.");
    expect(over.querySelector("details")?.open).toBe(true);
    expect(filled(over)).toEqual(["Save the plan"]);
  });

  test("speaks French", () => {
    const { container } = render(
      <LanguageContext value="fr">
        <PlanView {...page({ plan: { ...day, newADay: 9, behind: 3, later: "2027-01-06" } })} />
      </LanguageContext>,
    );
    expect(container.textContent).toContain(
      "Vous avez 3\u00a0jours de retard sur le rythme du début\u00a0: désormais 9 par jour au lieu de 7.",
    );
    expect(container.querySelector("form")?.getAttribute("action")).toBe("/api/practice/start?page=fr");
  });
});
