import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { type Progress, ProgressView } from "../../../../src/features/progress/progress-view";

afterEach(cleanup);

const miss = {
  id: "q1",
  day: "2026-11-25",
  article: "permit",
  articleTitle: "All about permits",
  language: "fr",
  stem: "What does a permit cost?",
  believed: "Takes the fee of 2019 for today's.",
  answered: "8 dollars",
  key: "10 dollars",
  parts: [],
  certainty: "sure",
  passage: { quote: "A permit costs 10 dollars.", url: "/articles/permit#fact-fee" },
  retired: false,
  comesBackOn: "2026-11-27",
  retestsPassed: 0,
  times: 1,
  certainties: ["sure"],
} as const;

const report = {
  ...{ id: "r1", article: "permit", section: "step-1", title: "All about permits", stem: "What does it cost?" },
  ...{ reason: "wrong-key", reportedAt: "2026-11-20T12:00:00.000Z", done: null },
};

const progress: Progress = {
  reports: [],
  today: "2026-11-26",
  missedLast: { count: 1, fields: { states: "incorrect", language: "en" } },
  filter: { q: "", guide: "", show: "", felt: "" },
  notBegun: [{ slug: "berths", title: "All about berths" }],
  misses: [miss, { ...miss, id: "q2", stem: "Who issues it?", comesBackOn: null, retestsPassed: 2 }],
  sections: [
    {
      article: "permit",
      title: "All about permits",
      section: "step-1",
      heading: "Step one",
      total: 4,
      met: 3,
      recalled: 2,
      share: 0.45,
    },
    {
      article: "permit",
      title: "All about permits",
      section: "step-2",
      heading: "Step two",
      total: 5,
      met: 0,
      recalled: 0,
      share: 0,
    },
  ],
  forecast: [
    { day: "2026-11-26", objectives: 2 },
    { day: "2026-11-27", objectives: 1 },
  ],
  calibration: [{ certainty: "sure", answers: 4, right: 2, share: 0.5 }],
  days: [{ day: "2026-11-25", answers: 10, right: 7 }],
  blocks: [
    {
      id: "b2",
      mode: "timed",
      day: "2026-11-26",
      over: false,
      articleTitle: "All about permits",
      articleNames: ["Permits"],
      ofMisses: false,
      answered: 1,
      total: 5,
      right: null,
    },
    {
      id: "b1",
      mode: "tutor",
      day: "2026-11-25",
      over: true,
      articleTitle: "All about permits",
      articleNames: ["Permits"],
      ofMisses: false,
      answered: 10,
      total: 10,
      right: 7,
    },
  ],
};

const part = (name: string) => within(screen.getByRole("heading", { name, level: 2 }).parentElement as HTMLElement);

describe("the page of progress", () => {
  test("tells of each miss what was believed, how sure it was, where to reread and when it comes again", () => {
    render(<ProgressView {...progress} />);
    const log = part("Error log");
    const [first] = log.getAllByRole("listitem");
    expect(first?.textContent).toContain("8 dollars (you were sure)");
    expect(first?.textContent).toContain("Right answer: 10 dollars");
    expect(first?.textContent).toContain("Anyone who answers this way takes the fee of 2019 for today's.");
    expect(first?.textContent).toContain("Comes back on 27\u00a0Nov\u00a02026.");
    expect(log.getAllByRole("link", { name: "Read the passage" })[0]?.getAttribute("href")).toBe(
      "/articles/permit#fact-fee",
    );
  });

  test("has what is right beside the question before a row is opened", () => {
    render(<ProgressView {...progress} />);
    const rows = [...document.querySelectorAll(".miss > summary")].map((row) => row.textContent);
    expect(rows[0]).toBe("What does a permit cost?Right answer: 10 dollars");
    expect(document.querySelector(".miss")?.hasAttribute("open")).toBe(false);
  });

  test("tells over each day how many of a hundred were right, and each month once", () => {
    const days = ["2026-11-29", "2026-11-30", "2026-12-01", "2026-12-02"].map((day, at) => ({
      day,
      answers: 10,
      right: at + 1,
    }));
    render(<ProgressView {...progress} days={days} />);
    const texts = [...part("Progress over time").getByRole("img").querySelectorAll("text")].map(
      ({ textContent }) => textContent,
    );
    expect(texts).toEqual(["10", "29", "Nov", "20", "30", "30", "1", "Dec", "40", "2"]);
  });

  test("shows of a question of several parts those that were missed, each with its own stem", () => {
    const parts = [
      { stem: "Who verifies it?", answered: "The school", key: "MCC" },
      { stem: "Who pays?", answered: "", key: "The applicant" },
    ];
    render(<ProgressView {...progress} misses={[{ ...miss, parts }]} />);
    const [entry] = part("Error log").getAllByRole("listitem");
    const rows = within(entry as HTMLElement).getAllByRole("listitem");
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      "Who verifies it?You answered: The school (you were sure)Right answer: MCC",
      "Who pays?You answered: nothingRight answer: The applicant",
    ]);
    expect(entry?.textContent).not.toContain("8 dollars");
    expect(entry?.querySelector(".miss-key")?.textContent).toMatch(/^2\sparts missed$/);
    expect(entry?.querySelector("summary")?.textContent).not.toContain("10 dollars");
  });

  test("says the right answer of the one part that was missed", () => {
    const parts = [{ stem: "Who verifies it?", answered: "The school", key: "MCC" }];
    render(<ProgressView {...progress} misses={[{ ...miss, parts }]} />);
    const [entry] = part("Error log").getAllByRole("listitem");
    const summary = entry?.querySelector("summary");
    expect(summary?.textContent).toContain("Right answer: MCC");
  });

  test("calls the answer of a question that was replaced right at that time only", () => {
    render(<ProgressView {...progress} misses={[{ ...miss, retired: true }]} />);
    expect(part("Error log").getByRole("listitem").textContent).toContain("Right at that time: 10 dollars");
  });

  test("asks the misses of its log once more", () => {
    render(<ProgressView {...progress} missedLast={{ ...progress.missedLast, count: 23 }} />);
    const form = part("Error log").getByRole("button", { name: "Start 10 of 23 missed questions" }).closest("form");
    expect(form?.getAttribute("action")).toBe("/api/practice/start");
    const sent = Object.fromEntries(new FormData(form ?? undefined));
    expect(sent).toEqual({ states: "incorrect", language: "en", count: "10", mode: "tutor" });
  });

  test("sets aside what has passed both retests, and still shows it", () => {
    render(<ProgressView {...progress} />);
    const passed = part("Error log").getByText("1 that passed both retests").closest("details");
    expect(within(passed as HTMLElement).getByText("Who issues it?")).toBeTruthy();
  });

  test("begins with how much is known and whether it gets better, and with what is due", () => {
    const days = [
      { day: "2026-11-15", answers: 10, right: 5 },
      { day: "2026-11-25", answers: 10, right: 7 },
    ];
    render(
      <ProgressView {...progress} days={days}>
        What today asks for
      </ProgressView>,
    );
    expect(screen.getByText("You know 2 of the 3 points you have met.")).toBeTruthy();
    expect(screen.getByText("Last 7 days: 10 answers, 70% right. The 7 days before: 50%.")).toBeTruthy();
    expect(screen.getByText("What today asks for")).toBeTruthy();
  });

  test("tells what became of each report, and has no such part where nothing was reported", () => {
    const done = { at: "2026-11-22T12:00:00.000Z", note: "The key was right; its reason is clearer now." };
    const ofPart = { ...report, id: "r2", section: "step-2", stem: null, reason: "broken-link", done };
    const { rerender } = render(<ProgressView {...progress} reports={[report, ofPart]} />);
    const question = screen.getByRole("link", { name: "What does it cost?" });
    expect(question.getAttribute("href")).toBe("/articles/permit#step-1");
    screen.getByText("The answer marked right is wrong (reported on 20 Nov 2026)");
    screen.getByText("No editor has looked into it yet.");
    screen.getByText("A link leads nowhere (reported on 20 Nov 2026)");
    screen.getByText("An editor looked into it on 22 Nov 2026.");
    screen.getByText(done.note);
    rerender(<ProgressView {...progress} />);
    expect(screen.queryByText("What you reported")).toBeNull();
  });

  test("names the weakest sections, each with a button that practises it", () => {
    render(<ProgressView {...progress} />);
    const weakest = part("Weakest sections");
    expect(weakest.getAllByRole("link").map(({ textContent }) => textContent)).toEqual(["Step one"]);
    const form = weakest.getByRole("button", { name: "Start 4\u00a0questions: Step one" }).closest("form");
    expect(Object.fromEntries(new FormData(form ?? undefined))).toEqual({
      article: "permit",
      sections: "step-1",
      count: "4",
      mode: "tutor",
    });
    cleanup();
    render(<ProgressView {...progress} sections={[]} />);
    expect(part("Weakest sections").getByText(/^Nothing stands out/)).toBeTruthy();
  });

  test("folds guides, says how well each section is known beside its bar, and keeps apart what was not begun", () => {
    render(<ProgressView {...progress} />);
    const mastery = part("Mastery by section");
    expect(mastery.getByText("45%: 2 of 4 points known, 1 missed")).toBeTruthy();
    expect(mastery.getByText("2 of 9 points known").closest("details")?.open).toBe(false);
    const begun = mastery.getByRole("link", { name: "Step one", hidden: true });
    expect(begun.getAttribute("href")).toBe("/articles/permit#step-1");
    const foldOf = (name: string) =>
      mastery.getByRole("link", { name, hidden: true }).closest("details")?.querySelector("summary")?.textContent;
    expect(foldOf("Step two")).toBe("Not begun: 1\u00a0section");
    expect(foldOf("All about berths")).toBe("Not begun: 1\u00a0guide");
  });

  test("names the days ahead", () => {
    render(<ProgressView {...progress} />);
    const ahead = part("Reviews to come");
    expect(ahead.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "Today2",
      "Friday 27\u00a0Nov1",
    ]);
    expect(screen.getByRole("img", { name: "Share of right answers by day: 25\u00a0Nov\u00a02026 70%." })).toBeTruthy();
    expect(screen.queryByRole("table", { name: "Reviews by day", hidden: true })).toBeNull();
  });

  test("names the first five days with reviews, and has all days as a table where there are more", () => {
    const day = (number: number) => ({ day: `2026-11-${String(number)}`, objectives: 1 });
    const forecast = [26, 27, 28, 29, 30].map(day).concat({ day: "2026-12-01", objectives: 4 });
    render(<ProgressView {...progress} forecast={forecast} />);
    expect(part("Reviews to come").getAllByRole("listitem")).toHaveLength(5);
    const table = screen.getByRole("table", { name: "Reviews by day", hidden: true });
    expect(within(table).getAllByRole("row", { hidden: true }).at(-1)?.textContent).toBe("1\u00a0Dec\u00a020264");
  });

  test("leads back into every block, to its results once it is over", () => {
    render(<ProgressView {...progress} />);
    const history = part("All blocks of questions");
    expect(history.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual([
      "/practice/b2",
      "/practice/b1/results",
    ]);
    expect(history.getByText("Timed, 1 of 5 answered")).toBeTruthy();
    expect(history.getByText("Tutor, 7 of 10 right")).toBeTruthy();
  });

  test("finds misses by words, guide and state, as the address of the page says", () => {
    render(<ProgressView {...progress} filter={{ q: "issues", guide: "", show: "", felt: "" }} />);
    const log = part("Error log");
    expect(log.getByRole("status").textContent).toBe("1\u00a0miss found. Show all");
    expect(log.getAllByRole("listitem").map((entry) => within(entry).getByRole("heading").textContent)).toEqual([
      "Who issues it?",
    ]);
    const form = log.getByRole("searchbox").closest("form");
    expect([form?.method, form?.getAttribute("action")]).toEqual(["get", "/practice/progress#errors"]);
    expect(log.getByRole("link", { name: "Show all" }).getAttribute("href")).toBe("/practice/progress#errors");
  });

  test("practises just what was found, as many as fit a sitting, and nothing that is no longer asked", () => {
    const many = Array.from({ length: 12 }, (_, index) => ({ ...miss, id: `q${index}`, retired: index === 0 }));
    render(<ProgressView {...progress} misses={many} filter={{ ...progress.filter, felt: "sure" }} />);
    const form = part("Error log").getByRole("button", { name: "Start 10 of these 11 questions" }).closest("form");
    const sent = new FormData(form ?? undefined);
    expect(sent.getAll("missed")).toEqual(many.slice(1, 11).map(({ id }) => id));
    expect([sent.get("count"), sent.get("mode")]).toEqual(["10", "tutor"]);
    expect(part("Error log").queryByRole("button", { name: /you missed/ })).toBeNull();
  });

  test("says how often a question was missed, and that one was sure of it before", () => {
    const often = { ...miss, times: 2, certainty: "guess", certainties: ["guess", "sure"] } as const;
    render(<ProgressView {...progress} misses={[often]} />);
    expect(part("Error log").getByText(/Missed 2.times/)).toBeTruthy();
    expect(part("Error log").getByText("You were sure when you missed it before.")).toBeTruthy();
  });

  test("leads from what was sure and wrong to just these misses", () => {
    const calibration = [{ certainty: "sure", answers: 10, right: 5, share: 0.5 }] as const;
    const link = () => screen.queryByRole("link", { name: "Show them" })?.getAttribute("href");
    const { rerender } = render(<ProgressView {...progress} calibration={[...calibration]} />);
    expect(link()).toBe("/practice/progress?felt=sure#errors");
    const unsure = { ...miss, certainty: null, certainties: [] };
    rerender(<ProgressView {...progress} misses={[unsure]} calibration={[...calibration]} />);
    expect(link()).toBeUndefined();
  });

  test("says in words that nothing is missed or due", () => {
    const none = progress.forecast.map(({ day }) => ({ day, objectives: 0 }));
    render(<ProgressView {...progress} misses={[]} forecast={none} calibration={[]} />);
    expect(part("Error log").getByText(/No miss yet/)).toBeTruthy();
    expect(part("Reviews to come").getByText("No review is due in the next 2 days.")).toBeTruthy();
  });

  test("says in which language a question and all that is quoted with it are", () => {
    const { container } = render(<ProgressView {...progress} misses={[miss]} />);
    const french = [...container.querySelectorAll("[lang=fr]")].map(({ textContent }) => textContent);
    expect(french).toEqual([
      miss.stem,
      miss.key,
      miss.articleTitle,
      miss.answered,
      miss.key,
      "takes the fee of 2019 for today's.",
      miss.passage.quote,
    ]);
    const [bar] = screen.getAllByRole("link", { name: "Step one" });
    expect(bar?.getAttribute("lang")).toBe("en");
  });
});
