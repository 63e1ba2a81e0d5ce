import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import type { LearnerDay } from "../../../../src/features/today/load-day";
import { TodayCard } from "../../../../src/features/today/today-card";
import { LanguageContext } from "../../../../src/ui/language-context";

afterEach(cleanup);

const day = (changes: Partial<LearnerDay> = {}): LearnerDay => ({
  due: 0,
  count: 0,
  restDays: 0,
  most: 30,
  minutes: 1,
  next: null,
  isNextTomorrow: false,
  block: null,
  others: [],
  notices: [],
  bound: "en",
  begun: [],
  plan: null,
  planMinutes: 1,
  ...changes,
});

const block: LearnerDay["block"] = {
  id: "11111111-1111-4111-8111-111111111111",
  mode: "tutor",
  articleTitle: "The NAC Examination",
  articleNames: ["NAC Examination"],
  answered: 4,
  total: 10,
  begun: "2026-11-27T10:00:00.000Z",
  ofMisses: false,
};

const filled = (container: HTMLElement) =>
  [...container.querySelectorAll(".button:not(.button-plain)")].map(({ textContent }) => textContent);

const fields = (container: HTMLElement) =>
  Object.fromEntries([...container.querySelectorAll("input")].map(({ name, value }) => [name, value]));

describe("today", () => {
  test("starts the review of all that is due in one press, and says how long it takes", () => {
    const { container } = render(<TodayCard day={day({ due: 29, count: 29, minutes: 15, block })} />);
    expect(screen.getByText("29 due").parentElement?.textContent).toBe("29 due about 15\u00a0minutes");
    expect(filled(container)).toEqual(["Review"]);
    expect(fields(container)).toEqual({ states: "due", language: "en", count: "29", mode: "tutor" });
    expect(screen.getByRole("link", { name: "Continue" }).getAttribute("href")).toBe(`/practice/${block?.id}`);
  });

  test("asks for today's share of what is due, and says when the rest comes", () => {
    const { container } = render(<TodayCard day={day({ due: 29, count: 20, restDays: 1, minutes: 10 })} />);
    expect(screen.getByText("20 of 29 due").parentElement?.textContent?.replaceAll("\u00a0", " ")).toBe(
      "20 of 29 due about 10 minutes; the rest comes tomorrow",
    );
    expect(fields(container).count).toBe("20");
    cleanup();
    render(<TodayCard day={day({ due: 52, count: 20, restDays: 2, minutes: 10 })} />);
    expect(screen.getByText(/about 10 minutes; the rest comes over the next 2 days/)).toBeTruthy();
  });

  test("says that today's share is done, and lets those go on who want to", () => {
    const { container } = render(<TodayCard day={day({ due: 42, count: 0, restDays: 2, most: 30, block })} />);
    expect(screen.getByText("Today’s reviews are done").parentElement?.textContent?.replaceAll("\u00a0", " ")).toBe(
      "Today’s reviews are done 42 more over the next 2 days",
    );
    expect(screen.getByRole("button", { name: "Review more" })).toBeTruthy();
    expect(fields(container)).toMatchObject({ states: "due", count: "30" });
    expect(filled(container)).toEqual(["Continue"]);
  });

  test("leads to the end of a block in which all is answered, and names a guide that it is on and how many more", () => {
    const all = block && { ...block, articleTitle: null, articleNames: ["NAC", "MCCQE", "Permits"], answered: 10 };
    const { container } = render(<TodayCard day={day({ block: all })} />);
    expect(filled(container)).toEqual(["Finish block"]);
    expect(screen.queryByRole("link", { name: "Continue" })).toBeNull();
    const form = screen.getByRole("button", { name: "Finish block" }).closest("form");
    expect(form?.getAttribute("action")).toBe("/api/practice/finish");
    expect(Object.fromEntries(new FormData(form ?? undefined))).toEqual({ block: block?.id });
    expect(screen.getByText(/^NAC and 2.more guides$/)).toBeTruthy();
    cleanup();
    render(<TodayCard day={day({ block: all && { ...all, ofMisses: true } })} />);
    expect(screen.getByText("The 10 you missed")).toBeTruthy();
  });

  test("counts what else was begun, but where the page lists it", () => {
    const others = block ? [block, block] : [];
    render(<TodayCard day={day({ block, others })} />);
    expect(screen.getByRole("link", { name: /^2.more blocks begun$/ }).getAttribute("href")).toBe("/practice#begun");
    cleanup();
    render(<TodayCard day={day({ block, others })} level={2} />);
    expect(screen.queryByRole("link", { name: /more blocks/ })).toBeNull();
  });

  test("leads back to what was begun before anything new", () => {
    const { container } = render(<TodayCard day={day({ block, next: { day: "2026-11-28", objectives: 1 } })} />);
    expect(screen.getByText("No questions are due today.").parentElement?.textContent?.replaceAll("\u00a0", " ")).toBe(
      "No questions are due today. 1 question to review on 28 Nov 2026.",
    );
    const rows = screen.getAllByRole("listitem").map(({ textContent }) => textContent ?? "");
    expect(rows.findIndex((text) => text.includes("4 of 10 answered"))).toBe(0);
    expect(screen.getByText("4 of 10 answered")).toBeTruthy();
    expect(filled(container)).toEqual(["Continue"]);
  });

  test("calls the day after this tomorrow", () => {
    render(<TodayCard day={day({ next: { day: "2026-11-28", objectives: 9 }, isNextTomorrow: true })} />);
    expect(screen.getByText("9 questions to review tomorrow.")).toBeTruthy();
    cleanup();
    render(
      <LanguageContext value="fr">
        <TodayCard day={day({ next: { day: "2026-11-28", objectives: 9 }, isNextTomorrow: true })} />
      </LanguageContext>,
    );
    expect(screen.getByText("9 questions à réviser demain.")).toBeTruthy();
  });

  test("offers five new questions where nothing waits, in the language of the page", () => {
    const { container } = render(
      <LanguageContext value="fr">
        <TodayCard day={day({ bound: null })} />
      </LanguageContext>,
    );
    expect(filled(container)).toEqual(["Commencer 5\u00a0nouvelles questions"]);
    expect(fields(container)).toEqual({ count: "5", mode: "tutor" });
    expect(container.querySelector("form")?.getAttribute("action")).toBe("/api/practice/start?page=fr");
  });

  test("has the route first where nothing waits, and after what does", () => {
    const order = (changes: Parameters<typeof day>[0]) => {
      const { container } = render(<TodayCard day={day(changes)} pathway={<div id="my-route" />} />);
      const names = [...container.querySelectorAll(".today, #my-route")].map(({ id, className }) => id || className);
      cleanup();
      return names;
    };
    expect(order({})).toEqual(["my-route", "today"]);
    expect(order({ due: 4, count: 4 })).toEqual(["today", "my-route"]);
  });

  test("asks what is new from the guides that were begun, and says so", () => {
    const { container } = render(<TodayCard day={day({ begun: ["nac-examination", "mccqe-lmcc"] })} />);
    expect(filled(container)).toEqual(["Start 5\u00a0new questions on your guides"]);
    const form = screen.getByRole("button", { name: "Start 5\u00a0new questions on your guides" }).closest("form");
    expect(new FormData(form ?? undefined).getAll("articles")).toEqual(["nac-examination", "mccqe-lmcc"]);
  });

  const plan: LearnerDay["plan"] = {
    target: "2027-02-09",
    articles: ["nac-examination"],
    daysLeft: 74,
    isOver: false,
    left: 500,
    newADay: 9,
    days: 60,
    metBy: "2027-01-25",
    fits: true,
    today: 9,
    done: 0,
    begunWith: 9,
    behind: 0,
    later: null,
  };

  test("starts what the plan asks for today in one press, after what is due and what was begun", () => {
    const { container } = render(<TodayCard day={day({ plan, planMinutes: 5 })} />);
    const row = screen.getByText(": 9 new questions today", { exact: false }).closest("li");
    expect(row?.textContent?.replaceAll("\u00a0", " ")).toBe(
      "Your plan: 9 new questions today about 5 minutes · 74 days leftStart 9 questions",
    );
    expect(filled(container)).toEqual(["Start 9\u00a0questions"]);
    expect(fields(container)).toEqual({ preset: "plan" });
    cleanup();
    expect(filled(render(<TodayCard day={day({ plan, block })} />).container)).toEqual(["Continue"]);
    cleanup();
    expect(filled(render(<TodayCard day={day({ plan, due: 3, count: 3 })} />).container)).toEqual(["Review"]);
  });

  test("says how many of today's are done", () => {
    const some = plan && { ...plan, today: 5, done: 5 };
    const { container } = render(<TodayCard day={day({ plan: some })} />);
    expect(container.textContent).toContain("Your plan: 5 of today’s 10 done");
    expect(screen.getByRole("button", { name: "Start 5\u00a0questions" })).toBeTruthy();
  });

  test("says that the day of the plan is too near, also once today is done", () => {
    const tight = plan && { ...plan, today: 0, done: 20, left: 128, fits: false };
    const { container } = render(<TodayCard day={day({ plan: tight })} />);
    expect(container.textContent).toContain("This day is too near. Choose a later one");
    const link = screen.getByRole("link", { name: "Choose a later one" });
    expect(link.getAttribute("href")).toBe("/practice/plan#new-pace");
    cleanup();
    render(<TodayCard day={day({ plan })} />);
    expect(screen.queryByRole("link", { name: "Choose a later one" })).toBeNull();
  });

  test("says that the plan is done for today, and leads to one where there is none", () => {
    const { container } = render(<TodayCard day={day({ plan: { ...plan, today: 0, done: 9 } })} />);
    expect(screen.getByText(": done for today", { exact: false })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Start 5\u00a0new questions" })).toBeTruthy();
    expect(filled(container)).toEqual([]);
    expect(screen.queryByRole("link", { name: "Plan your practice by a date" })).toBeNull();
    cleanup();
    render(<TodayCard day={day()} />);
    expect(screen.getByRole("link", { name: "Plan your practice by a date" }).getAttribute("href")).toBe(
      "/practice/plan",
    );
  });

  test("leads to the rules that changed after an answer", () => {
    const source = { title: "Fees", publisher: "The College", url: "https://example.org/", stated: "2026-11" };
    const change = {
      fact: "fee",
      on: "2026-12-03",
      back: false,
      before: { sentence: "$1.", source },
      now: null,
      url: "/",
    };
    const notices = [
      { ids: [], on: "2026-12-03", article: "harbour", title: "The harbour", revision: 7, changes: [change, change] },
    ];
    render(<TodayCard day={day({ notices })} />);
    const link = screen.getByRole("link", { name: "2\u00a0rules you answered on have changed" });
    expect(link.getAttribute("href")).toBe("/practice#changed-harbour-2026-12-03");
  });
});
