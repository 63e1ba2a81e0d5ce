import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { CareView } from "../../../../../src/features/studio/care/care-view";
import type { Care, CareTask } from "../../../../../src/features/studio/care/load-care";
import { LanguageContext } from "../../../../../src/ui/language-context";

afterEach(cleanup);

const task: CareTask = {
  ...{ id: "7b0a1c2e-5a3f-4d0e-9c55-0d6a5f1f8a01", url: "https://example.org/terms", fact: "term", spoken: "en" },
  ...{ before: "A permit lasts 24 months.", now: "A permit lasts 36 months." },
  ...{ createdAt: "2026-11-27T07:00:00.000Z", changedAt: "2026-11-28T07:00:00.000Z" },
  source: { title: "Terms", publisher: "Permit Office" },
  quotes: [{ fact: "term", article: "permits", title: "Permits", section: "one", quote: "It lasts 24 months." }],
};
const page = {
  url: "https://example.org/old",
  lookedOn: "2026-11-28",
  readOn: null,
  articles: ["permits"],
  titles: ["Permits"],
  facts: 2,
};
const care: Care = {
  ...{
    tasks: [task],
    reports: [],
    items: [],
    linted: [],
    broken: [],
    failing: [],
    uncompared: [],
    articles: [],
    sources: [],
    jobs: null,
  },
  ...{ pages: 3, lastLook: "2026-11-28", isWatching: true, canSettle: true, today: "2026-11-28" },
};

/** The language in which a text of the page is read out. */
const spokenIn = (text: string | RegExp): string | undefined =>
  screen.getByText(text).closest<HTMLElement>("[lang]")?.lang;

describe("the page Care", () => {
  test("has every text of a guide and of an official page read out in its language, for French readers too", () => {
    const french = {
      ...task,
      spoken: "fr" as const,
      before: "Le permis dure 24 mois.",
      now: "Le permis dure 36 mois.",
    };
    const source = { ...{ id: "terms", title: "Durée", publisher: "Bureau", url: task.url }, language: "fr" as const };
    const ages = {
      copy: "live" as const,
      facts: 4,
      freshness: "red" as const,
      overdueFrom: "2026-07-02",
      readOn: null,
    };
    const report = {
      ...{ id: "2c1f0a7e-5a3f-4d0e-9c55-0d6a5f1f8a01", article: "permits.fr", title: "Les permis", section: "frais" },
      ...{ revision: 2, reason: "outdated", text: "Les frais ont monté.", times: 1, awaitedBy: 2 },
      ...{
        reportedAt: "2026-11-27T07:00:00.000Z",
        about: { kind: "section" as const, heading: "Les frais" },
        done: null,
      },
    };
    render(
      <LanguageContext value="fr">
        <CareView
          {...care}
          tasks={[french]}
          reports={[report]}
          broken={[{ ...page, outcome: "gone", failing: { first: "2026-11-26", last: "2026-11-28" } }]}
          sources={[{ ...source, checked: "2026-01-01", ...ages }]}
        />
      </LanguageContext>,
    );
    const spoken = {
      "It lasts 24 months.": "en",
      "(Permits)": "en",
      Permits: "en",
      Terms: "fr",
      Durée: "fr",
      Bureau: "fr",
      "Les frais": "fr",
      "Les frais ont monté.": "fr",
    };
    expect(Object.fromEntries(Object.keys(spoken).map((text) => [text, spokenIn(text)]))).toEqual(spoken);
    expect(screen.getByText(/^La note part par courriel à 2\sadresses\.$/)).toBeTruthy();
  });

  test("shows both texts of a page that changed, with what differs marked, and the sentence of the guide", () => {
    const { container } = render(<CareView {...care} />);
    expect([...container.querySelectorAll("del, ins")].map(({ textContent }) => textContent)).toEqual(["24", "36"]);
    expect(screen.getByText(/Seen on 27 Nov.*changed again on 28 Nov/)).toBeTruthy();
    const quote = screen.getByRole("link", { name: "It lasts 24 months." });
    expect(quote.getAttribute("href")).toBe("/articles/permits#fact-term");
    expect(screen.getByRole("link", { name: "Terms" }).getAttribute("href")).toBe(task.url);
  });

  test("settles a change by a draft or by a reason, for whoever may", () => {
    const { container, rerender } = render(<CareView {...care} />);
    const fields = [...container.querySelectorAll("form")].map((form) => Object.fromEntries(new FormData(form)));
    expect(screen.getByText(/“Permits” opens as a draft/)).toBeTruthy();
    expect(fields).toEqual([{ task: task.id }, { task: task.id, reason: "" }]);
    expect(screen.getByLabelText<HTMLTextAreaElement>("Why nothing changes").minLength).toBe(10);
    rerender(<CareView {...care} canSettle={false} />);
    expect(container.querySelectorAll("form")).toHaveLength(0);
  });

  test("says that a sentence is gone, and offers no draft where no guide states the fact", () => {
    render(<CareView {...care} tasks={[{ ...task, now: "", quotes: [] }]} />);
    expect(screen.getByText("Nothing like it is left on the page.")).toBeTruthy();
    expect(screen.getByText("No guide states this fact any more.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Make a draft" })).toBeNull();
  });

  test("lists what the lint says of questions in use, with the guide that is to be mended and the question", () => {
    const diagnostic = { rule: "L04", message: "“What is so?”: an option says always.", suggestion: "Take it out." };
    const one = { ...diagnostic, item: "permits.fr/one", question: { version: 7, stem: "What is so?" } };
    const other = { ...diagnostic, item: "permits.fr/two", question: null };
    render(<CareView {...care} linted={[{ article: "permits.fr", title: "Les permis", diagnostics: [one, other] }]} />);
    const [guide] = screen.getAllByRole("link", { name: "Les permis" });
    expect([guide?.getAttribute("href"), guide?.lang]).toEqual(["/studio/articles/permits", "fr"]);
    const question = screen.getByRole("link", { name: "What is so?" });
    expect([question.getAttribute("href"), question.lang]).toEqual(["/studio/statistics/7", "fr"]);
    expect(screen.getAllByText("“What is so?”: an option says always. Take it out. (L04)")).toHaveLength(2);
    expect(screen.queryByText("No wording problem in the published questions.")).toBeNull();
  });

  test("tells guides whose questions were not checked from those in which the lint finds nothing", () => {
    render(<CareView {...care} linted={[{ article: "permits", title: "Permits", diagnostics: null }]} />);
    screen.getByText(/^Not checked\./);
    screen.getByRole("link", { name: "Permits" });
    expect(screen.queryByText("No wording problem in the published questions.")).toBeNull();
    cleanup();
    render(<CareView {...care} />);
    screen.getByText("No wording problem in the published questions.");
    expect(screen.queryByText(/^Not checked\./)).toBeNull();
  });

  test("lists links that failed on two days, and folds those that failed once and pages that nobody can compare", () => {
    const twice = { first: "2026-11-26", last: "2026-11-28" };
    const once = { first: "2026-11-28", last: "2026-11-28" };
    render(
      <CareView
        {...care}
        broken={[{ ...page, outcome: "gone", failing: twice }]}
        failing={[{ ...page, url: "https://example.org/slow", outcome: "unreachable", failing: once }]}
        uncompared={[{ ...page, url: "https://example.org/form.pdf", outcome: "unreadable", failing: null }]}
      />,
    );
    const row = screen.getByRole("link", { name: page.url }).closest("li") as HTMLElement;
    expect(row.textContent?.replaceAll("\u00a0", " ")).toContain(
      "Failed on 26 Nov 2026 and on 28 Nov 2026 · there is no such page · Permits",
    );
    expect(screen.getByText("Failed once so far (1)").closest("details")).toBeTruthy();
    expect(screen.getByText("Pages that only a person can compare (1)").closest("details")).toBeTruthy();
  });

  test("says of a source how old it is, and when the watch last looked", () => {
    const source = { id: "terms", title: "Terms", publisher: "Permit Office", url: task.url, checked: "2026-01-01" };
    const ages = { copy: "live" as const, facts: 4, freshness: "red" as const, overdueFrom: "2026-07-02" };
    render(<CareView {...care} tasks={[]} sources={[{ ...source, ...ages, readOn: "2026-11-28" }]} />);
    const fold = screen.getByText("Overdue: 1 source, 4 facts").closest("details");
    expect(fold?.textContent?.replaceAll("\u00a0", " ")).toContain(
      "overdue from 2 Jul 2026 · the watch last looked on 28 Nov 2026",
    );
  });

  test("shows the five guides that nobody has read for longest, and folds the others", () => {
    const articles = ["a", "b", "c", "d", "e", "f", "g"].map((slug, index) => ({
      ...{ slug, title: `Guide ${slug}`, language: "en" as const, reviewed: `2026-11-0${index + 1}` },
    }));
    render(<CareView {...care} articles={articles} />);
    expect(screen.getByRole("link", { name: "Guide e" }).closest("details")).toBeNull();
    expect(screen.getByText("Read more recently (2)").closest("details")?.textContent).toContain("Guide f");
  });

  test("says that nobody watches where the watch is off, and shows jobs to admins alone", () => {
    const { rerender } = render(<CareView {...care} isWatching={false} />);
    expect(screen.getByText(/the watch is not switched on/)).toBeTruthy();
    expect(screen.queryByRole("heading", { name: "Jobs of the server" })).toBeNull();
    const job = { name: "tidy" as const, dueAt: "2026-11-28T12:15:00.000Z", isRunning: false, succeededAt: null };
    rerender(<CareView {...care} jobs={[{ ...job, failures: 2, error: "No connection." }]} />);
    expect(screen.getByText(/2 failures in a row:/).textContent).toMatch(/^2\sfailures in a row: No connection\.$/);
    expect(screen.getByText(/Next: 28 Nov 2026, 12:15 UTC · Has not ended well yet/)).toBeTruthy();
  });
});
