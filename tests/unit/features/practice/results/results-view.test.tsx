import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import type { Results } from "../../../../../src/domain/block/results";
import { ResultsView } from "../../../../../src/features/practice/results/results-view";
import { LanguageContext } from "../../../../../src/ui/language-context";
import { sampleBlock, sampleFeedback } from "../../../../support/sample-block";

afterEach(cleanup);

const results: Results = {
  id: "11111111-1111-4111-8111-111111111111",
  right: 1,
  total: 3,
  score: 1,
  sections: [{ article: "permit", section: "step-1", heading: "Step one", right: 1, total: 3, score: 1 }],
  items: sampleBlock({ answered: ["q1", "q2"] }).questions.map((question, position) => ({
    ...question,
    article: "permit",
    feedback: sampleFeedback(position === 0 ? 1 : 0),
  })),
};

const full: Results = {
  ...results,
  forms: [
    { form: "single-best-answer", right: 1, total: 2, score: 1 },
    { form: "numeric", right: 0, total: 1, score: 0 },
  ],
  calibration: [{ certainty: "sure", answers: 3, right: 1, share: 1 / 3 }],
  items: results.items.map((item, position) => ({
    ...item,
    elapsedMs: 4000 * (position + 1),
    certainty: "sure",
    peers: position === 0 ? { answers: 41, share: 0.62 } : { answers: 3, share: null },
    ...(position === 1 && { mark: { flagged: true, struck: [], note: "Read this again." } }),
  })),
};

/** The same with ten answers, from which on a block is looked at as a whole. */
const ofTen = (some: Results): Results => ({
  ...some,
  total: 10,
  items: Array.from({ length: 10 }, (_, index) => ({
    ...(some.items[index % 3] as Results["items"][number]),
    id: `q${index}`,
    position: index + 1,
    response: { option: "a" },
  })),
});

describe("the results of a block", () => {
  test("say nothing of sections, forms, certainty and times under ten answers", () => {
    render(<ResultsView again={[]} results={full} mode="tutor" />);
    for (const name of ["By section", "How sure you were", "Time"])
      expect(screen.queryByRole("heading", { name })).toBeNull();
    expect(screen.queryByText("By form")).toBeNull();
    cleanup();
    render(<ResultsView again={[]} results={ofTen(full)} mode="tutor" />);
    for (const name of ["By section", "How sure you were", "Time"])
      expect(screen.getByRole("heading", { name })).toBeTruthy();
  });

  test("say how each form went and how far certainty can be trusted", () => {
    const sure = (answers: number): Results["calibration"] => [
      { certainty: "sure", answers, right: 1, share: 1 / answers },
    ];
    render(<ResultsView again={[]} results={{ ...ofTen(full), calibration: sure(10) }} mode="tutor" />);
    expect(screen.getByText("One best answer")).toBeTruthy();
    expect(screen.getByText("0 of 1 right (0%)")).toBeTruthy();
    expect(screen.getByText("When you were sure")).toBeTruthy();
    expect(screen.getByText(/^You are surer than you are right/)).toBeTruthy();
    cleanup();
    render(<ResultsView again={[]} results={{ ...ofTen(full), calibration: sure(9) }} mode="tutor" />);
    expect(screen.queryByText(/^You are surer than you are right/)).toBeNull();
  });

  test("say how long each question took, as a picture with words and with its numbers behind it", () => {
    const ten = ofTen(full);
    const items = ten.items.map((item, index) => ({ ...item, elapsedMs: index === 2 ? 17_000 : 7000 }));
    render(<ResultsView again={[]} results={{ ...ten, items }} mode="tutor" />);
    expect(screen.getByText("8 s a question on average; question 3 took longest, 17 s.")).toBeTruthy();
    const name = "Time for each question. 8\u00a0s a question on average; question 3 took longest, 17\u00a0s.";
    expect(screen.getByRole("img", { name })).toBeTruthy();
    const table = screen.getByRole("table", { name: "Time for each question", hidden: true });
    expect(within(table).getAllByRole("row", { hidden: true })).toHaveLength(11);
  });

  test("name no longest question where all took as long, and all of those that did where some did", () => {
    const took = (times: number[]) => ({
      ...ofTen(full),
      items: ofTen(full).items.map((item, index) => ({ ...item, elapsedMs: times[Math.min(index, 2)] })),
    });
    render(<ResultsView again={[]} results={took([4000, 4200, 4400])} mode="tutor" />);
    expect(screen.getByText("4 s a question on average.")).toBeTruthy();
    cleanup();
    render(<ResultsView again={[]} results={took([9000, 9000, 4500])} mode="tutor" />);
    expect(screen.getByText("5 s a question on average; questions 1 and 2 took longest, 9 s each.")).toBeTruthy();
  });

  test("ask for another block in the language of this one, and where it was in several in that of the page", () => {
    const requested = (languages: ("en" | "fr")[], page: "en" | "fr") => {
      const items = results.items.map((item, position) => ({ ...item, language: languages[position] ?? "en" }));
      render(
        <LanguageContext value={page}>
          <ResultsView again={[]} results={{ ...results, items }} mode="tutor" />
        </LanguageContext>,
      );
      const form = screen
        .getByRole("button", { name: /^(Start|Commencer) 3\s(new|nouvelles) questions$/ })
        .closest("form");
      cleanup();
      return new FormData(form ?? undefined).get("language");
    };
    expect(requested(["en", "en", "en"], "en")).toBe("en");
    expect(requested(["fr", "fr", "fr"], "en")).toBe("fr");
    expect(requested(["en", "fr", "fr"], "en")).toBe("en");
    expect(requested(["en", "fr", "en"], "fr")).toBe("fr");
  });

  test("name what was partly right, which counts as wrong", () => {
    const items = results.items.map((item, position) => ({
      ...item,
      feedback: sampleFeedback([1, 0.5, 0][position] ?? 0),
    }));
    const again = [{ day: "2026-11-28", questions: 2 }];
    render(<ResultsView again={again} results={{ ...results, items }} mode="tutor" />);
    expect(screen.getByText("1 right, 1 partly right, 1 missed.")).toBeTruthy();
    expect(
      screen.getByText("You review the 2 you missed on Saturday 28 Nov. Partly right counts as missed."),
    ).toBeTruthy();
    // The ring is filled as far as its number says.
    const arc = document.querySelector("[data-share]")?.getAttribute("stroke-dasharray");
    expect(Number.parseFloat(arc ?? "")).toBeCloseTo(100 / 3);
    cleanup();
    render(<ResultsView again={[]} results={results} mode="tutor" />);
    expect(screen.queryByText(/partly right/)).toBeNull();
  });

  test("say that time was up, and how many answers had been saved by then", () => {
    const { rerender } = render(<ResultsView again={[]} results={results} mode="timed" timeUp />);
    const messages = "Time was up. 2 of 3 answers had been saved by then, and those count.";
    expect(screen.getByText(messages)).toBeTruthy();
    rerender(<ResultsView again={[]} results={results} mode="timed" />);
    expect(screen.queryByText(messages)).toBeNull();
  });

  test("are told in French with its numbers and links", () => {
    render(
      <LanguageContext value="fr">
        <ResultsView again={[]} results={{ ...ofTen(full), total: 3 }} mode="timed" />
      </LanguageContext>,
    );
    expect(screen.getByRole("heading", { name: "Résultats", level: 1 })).toBeTruthy();
    expect(screen.getAllByText("1 bonne réponse sur 3 (33 %)")).toHaveLength(2);
    expect(screen.getByText("1 bonne réponse sur 3")).toBeTruthy();
    expect(screen.getByRole("link", { name: "Voir toute votre progression" }).getAttribute("href")).toBe(
      "/fr/practice/progress",
    );
    const form = screen.getByRole("button", { name: /^Commencer 3\snouvelles questions$/ }).closest("form");
    expect(form?.getAttribute("action")).toBe("/api/practice/start?page=fr");
  });

  test("compare with others only where enough have answered, and show what the learner marked", () => {
    render(<ResultsView again={[]} results={full} mode="tutor" />);
    expect(screen.getAllByText("62% of others right (41 first answers)")).toHaveLength(1);
    // Said once, above all of them.
    expect(screen.getAllByText(/Where no share of others is given, too few have answered yet/)).toHaveLength(1);
    cleanup();
    const few = full.items.map((item) => ({ ...item, peers: { answers: 3, share: null } }));
    render(<ResultsView again={[]} results={{ ...full, items: few }} mode="tutor" />);
    expect(screen.queryByText(/share of others/)).toBeNull();
    expect(screen.getByText("Answered in 4 s")).toBeTruthy();
    expect(screen.getByText("You flagged this question.")).toBeTruthy();
    expect(screen.getByText("Read this again.")).toBeTruthy();
  });

  test("say the score in words and how each section went", () => {
    render(
      <ResultsView
        again={[]}
        results={{ ...ofTen(results), total: 3 }}
        mode="tutor"
        article={{ slug: "permit", title: "All about permits" }}
      />,
    );
    expect(screen.getByRole("heading", { name: "Results", level: 1 })).toBeTruthy();
    // Drawn once, by the ring: there is one section alone.
    expect(screen.getAllByText("1 of 3 right (33%)")).toHaveLength(1);
    expect(screen.getByText("1 of 3 right").closest("li")?.querySelector("svg")).toBeNull();
    expect(screen.getByRole("link", { name: "Step one" }).getAttribute("href")).toBe("/articles/permit#step-1");
  });

  test("say when what was missed is met again, by the name of the day", () => {
    const { rerender } = render(
      <ResultsView again={[{ day: "2026-11-28", questions: 2 }]} results={results} mode="tutor" />,
    );
    expect(screen.getByText("You review the 2 you missed on Saturday 28 Nov.")).toBeTruthy();
    const days = [
      { day: "2026-11-28", questions: 1 },
      { day: "2026-11-29", questions: 2 },
    ];
    rerender(<ResultsView again={days} results={{ ...results, right: 0 }} mode="tutor" />);
    const text =
      "Now you know which 3 to learn. You review the 3 you missed: 1 on Saturday 28 Nov and 2 on Sunday 29 Nov.";
    expect(screen.getByText(text)).toBeTruthy();
    rerender(<ResultsView again={[]} results={{ ...results, right: 3 }} mode="tutor" />);
    expect(screen.getByText(/^Nothing missed\./)).toBeTruthy();
  });

  test("have one filled button, and the sections worst first, three of them open", () => {
    const sections = [0.9, 0.1, 0.5, 0.3].map((share, index) => ({
      article: "permit",
      section: `step-${index}`,
      heading: `Step ${index}`,
      right: 10 * share,
      total: 10,
      score: 10 * share,
    }));
    render(<ResultsView again={[]} results={{ ...ofTen(results), sections }} mode="tutor" />);
    const main = [...document.querySelectorAll(".button:not(.button-plain, .button-quiet)")];
    expect(main.map(({ textContent }) => textContent)).toEqual(["Start 6\u00a0missed questions"]);
    const links = screen.getAllByRole("link", { name: /^Step \d$/, hidden: true });
    expect(links.map((link) => [link.textContent, link.closest("details") !== null])).toEqual([
      ["Step 1", false],
      ["Step 3", false],
      ["Step 2", false],
      ["Step 0", true],
    ]);
  });

  test("draw every section, and say its share only from three answers on", () => {
    const sections = [1, 2, 3].map((total) => ({
      ...{ article: "permit", section: `step-${total}`, heading: `Step ${total}`, right: 1, total, score: 1 },
    }));
    render(<ResultsView again={[]} results={{ ...ofTen(results), sections }} mode="tutor" />);
    const drawn = (name: string) => {
      const row = screen.getByRole("link", { name }).closest("li");
      return [row?.textContent, row?.querySelector("svg") !== null];
    };
    expect(drawn("Step 1")).toEqual(["Step 11 of 1 right", true]);
    expect(drawn("Step 2")).toEqual(["Step 21 of 2 right", true]);
    expect(drawn("Step 3")).toEqual(["Step 31 of 3 right (33%)", true]);
  });

  test("list each question with its story and what it asks in weight, of a case what its first part asks", () => {
    const stem = "Dr. Kaur is new. What comes next? About is enough.";
    const items = results.items.map((item, position) => (position === 0 ? { ...item, stem } : item));
    render(<ResultsView again={[]} results={{ ...results, items }} mode="tutor" />);
    const [first, second] = document.querySelectorAll(".reviewed-stem");
    expect(first?.textContent).toBe("1. Dr. Kaur is new. What comes next? About is enough.");
    expect(first?.querySelector("strong")?.textContent).toBe("What comes next? About is enough.");
    expect(second?.textContent).toBe("2. What is asked in q2?");
    expect(second?.querySelector("strong")?.textContent).toBe("2. What is asked in q2?");
    cleanup();
    const [item] = results.items;
    const parts = [{ stem: "What does she do first?", upTo: 1, options: [] }];
    const decision = item && { ...item, form: "decision-case" as const, stem: "Dr. Kaur is new.", parts };
    const feedback = { ...sampleFeedback(0), key: { parts: [{ options: [] }] } };
    const both = decision ? [{ ...decision, feedback, response: { parts: [{ options: [] }] } }] : [];
    render(<ResultsView again={[]} results={{ ...results, items: both }} mode="tutor" />);
    const row = document.querySelector(".reviewed-stem");
    expect(row?.textContent).toBe("1. Dr. Kaur is new.What does she do first?");
    expect(row?.querySelector("strong")?.textContent).toBe("What does she do first?");
  });

  test("show every question with its answer, its reasons, its passage and its source", () => {
    render(<ResultsView again={[]} results={results} mode="timed" />);
    const items = screen
      .getAllByRole("group")
      .filter((group) => within(group).queryByRole("heading", { hidden: true }));
    expect(items.map((item) => within(item).getByRole("heading", { hidden: true }).textContent)).toEqual([
      "Right",
      "Not right",
      "Not answered",
    ]);
    for (const item of items) {
      expect(within(item).getByText("Why b.")).toBeTruthy();
      expect(within(item).getByRole("link", { name: "Read the passage", hidden: true })).toBeTruthy();
      expect(within(item).getByRole("link", { name: "Official source", hidden: true })).toBeTruthy();
    }
  });

  test("ask what was missed once more, ten at most, and new questions alone where nothing was", () => {
    const missing = (missed: number, total: number) => {
      const [item] = results.items;
      const items = Array.from({ length: total }, (_, position) => ({
        ...(item as Results["items"][number]),
        id: `q${position}`,
        feedback: sampleFeedback(position < missed ? 0.5 : 1),
      }));
      render(<ResultsView again={[]} results={{ ...results, items, right: total - missed, total }} mode="timed" />);
      const main = document.querySelector(".button:not(.button-plain, .button-quiet)");
      const sent = Object.fromEntries(new FormData(main?.closest("form") ?? undefined));
      cleanup();
      return [main?.textContent, sent];
    };
    const fields = (count: string) => ({ missedIn: results.id, count, mode: "tutor" });
    expect(missing(1, 3)).toEqual(["Start 1\u00a0missed question", fields("1")]);
    expect(missing(12, 20)).toEqual(["Start 10 of 12 missed questions", fields("10")]);
    expect(missing(0, 3)).toEqual(["Start 3\u00a0new questions", { language: "en", count: "3", mode: "timed" }]);
  });

  test("offer another block like this one, by a form that needs no script", () => {
    render(
      <ResultsView
        again={[]}
        results={results}
        mode="timed"
        article={{ slug: "permit", title: "All about permits" }}
      />,
    );
    const form = screen.getByRole("button", { name: /^Start 3\snew questions$/ }).closest("form");
    expect(form?.getAttribute("action")).toBe("/api/practice/start");
    expect(Object.fromEntries(new FormData(form ?? undefined))).toEqual({
      article: "permit",
      language: "en",
      count: "3",
      mode: "timed",
    });
  });
});
