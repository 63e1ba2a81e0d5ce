import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Feedback } from "../../../../../src/domain/item/answer/feedback";
import type { PublicQuestion } from "../../../../../src/domain/item/public-question";
import { Runner } from "../../../../../src/features/practice/player/runner";
import { sampleBlock, sampleFeedback } from "../../../../support/sample-block";

const menu = (letters: string) => [...letters].map((id) => ({ id, text: `Do ${id}` }));
const parts = [
  { stem: "What does she do first?", upTo: 2, options: menu("abcdef") },
  { stem: "What must she not omit?", upTo: 1, options: menu("ghijkl") },
];
const feedback: Feedback = {
  ...sampleFeedback(0.5),
  key: { parts: [{ options: ["a", "b"] }, { options: ["g"] }] },
  rationales: { a: "Why a.", b: "Why b.", g: "Why g.", f: "Patients were hurt.", l: "It is against the law." },
  harmful: ["f", "l"],
};

let server: ReturnType<typeof vi.fn<(url: string, init: RequestInit) => Promise<Response>>>;
beforeEach(() => {
  localStorage.clear();
  server = vi.fn(
    async () => new Response(JSON.stringify(feedback), { headers: { "Content-Type": "application/json" } }),
  );
  vi.stubGlobal("fetch", server);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const open = () => {
  const block = sampleBlock({});
  const [question] = block.questions;
  const decision: PublicQuestion[] = question ? [{ ...question, form: "decision-case", options: [], parts }] : [];
  return render(
    <Runner
      block={{ ...block, questions: decision }}
      current={0}
      feedback={{}}
      now="2026-11-25T12:00:00Z"
      responseId={crypto.randomUUID()}
    />,
  );
};
const part = (name: RegExp) => screen.getByRole("group", { name });
const first = () => part(/Part 1 of 2 What does she do first\?/);
const second = () => part(/Part 2 of 2 What must she not omit\?/);
const choose = (group: HTMLElement, name: string) => userEvent.click(within(group).getByLabelText(name));
const check = () => userEvent.click(screen.getByRole("button", { name: "Check answer" }));
const sent = () => server.mock.calls.map(([, init]) => JSON.parse(String(init.body)).answer);

describe("a decision case", () => {
  test("shows every part on one card, each named by its question and with its limit", () => {
    open();
    expect(within(first()).getAllByRole("checkbox")).toHaveLength(6);
    expect(within(first()).getByText("Choose up to 2.")).toBeTruthy();
    expect(within(second()).getByText("Choose one.")).toBeTruthy();
    expect(within(second()).getAllByRole("radio")).toHaveLength(6);
  });

  test("takes one choice where it says to choose one: the next takes its place", async () => {
    open();
    await choose(first(), "Do a");
    await choose(second(), "Do l");
    await choose(second(), "Do g");
    await check();
    await screen.findByRole("heading", { name: "Partly right" });
    expect(sent()).toEqual([{ parts: [{ options: ["a"] }, { options: ["g"] }] }]);
  });

  test("refuses one choice too many in words, and never scores it 0 unasked", async () => {
    open();
    for (const name of ["Do a", "Do b", "Do c"]) await choose(first(), name);
    await choose(second(), "Do g");
    await check();
    expect(screen.getByRole("alert").textContent).toBe("In part 1 you chose 3, and at most 2 are taken. Untick 1.");
    expect(sent()).toEqual([]);
    await choose(first(), "Do c");
    await check();
    await screen.findByRole("heading", { name: "Partly right" });
    expect(sent()).toEqual([{ parts: [{ options: ["a", "b"] }, { options: ["g"] }] }]);
  });

  test("counts the choices aloud, and says how many to take back", async () => {
    open();
    await choose(first(), "Do a");
    expect(within(first()).getByRole("status").textContent).toBe("1 of 2 chosen.");
    await choose(first(), "Do b");
    await choose(first(), "Do c");
    expect(within(first()).getByRole("status").textContent).toBe("3 chosen. Untick 1: at most 2 are taken.");
    await choose(first(), "Do c");
    expect(within(first()).getByRole("status").textContent).toBe("2 of 2 chosen.");
  });

  test("asks for what is missing while a part has no answer, leads to that part, and sends nothing", async () => {
    open();
    await check();
    expect(screen.getByRole("alert").textContent).toBe("Choose at least one answer to each question first.");
    await choose(first(), "Do a");
    await check();
    expect(document.activeElement).toBe(screen.getByRole("alert"));
    await userEvent.click(screen.getByRole("link", { name: "Part 2 has no answer yet." }));
    expect(document.activeElement).toBe(within(second()).getByLabelText("Do g"));
    expect(sent()).toEqual([]);
  });

  test("sends the parts in their order, and tells of each what it came to and why", async () => {
    open();
    await choose(second(), "Do l");
    await choose(first(), "Do a");
    await choose(first(), "Do c");
    await check();
    await screen.findByRole("heading", { name: "Partly right" });
    expect(sent()).toEqual([{ parts: [{ options: ["a", "c"] }, { options: ["l"] }] }]);

    expect(screen.getByRole("img", { name: "1 partly right." })).toBeTruthy();
    expect(screen.getByRole("link", { name: "Question 1, partly right", hidden: true })).toBeTruthy();
    const status = screen.getByRole("heading", { name: "Partly right" }).closest("[role=status]");
    expect(status?.textContent).toContain("One of your choices would have done harm.");
    expect(screen.getByRole("heading", { name: "Part 1 of 2 Partly right What does she do first?" })).toBeTruthy();
    const harmful = screen.getByRole("heading", { name: "Part 2 of 2 Not right What must she not omit?" });
    expect(harmful.closest("section")?.textContent).not.toContain("One of your choices");
    const rows = screen
      .getAllByRole("listitem")
      .filter((row) => !row.closest("nav"))
      .map((row) => [row.dataset.verdict, row.textContent]);
    expect(rows).toEqual([
      ["right", "Do aYour answer, rightWhy a."],
      ["wrong", "Do cYour answer, not needed"],
      ["missed", "Do bYou missed thisWhy b."],
      ["avoided", "Do fHarmful, not chosenPatients were hurt."],
      ["harm", "Do lYour answer, harmfulIt is against the law."],
      ["missed", "Do gRight answerWhy g."],
    ]);
  });

  test("that was answered with too many, as the API takes it, says so", () => {
    const block = sampleBlock({});
    const [question] = block.questions;
    if (!question) throw new Error("The sample has questions.");
    const response = { parts: [{ options: ["a", "b", "c"] }, { options: ["g"] }] };
    render(
      <Runner
        block={{
          ...block,
          questions: [{ ...question, form: "decision-case", options: [], parts, answered: true, response }],
        }}
        current={0}
        feedback={{ [question.id]: feedback }}
        now="2026-11-25T12:00:00Z"
        responseId={crypto.randomUUID()}
      />,
    );
    expect(screen.getByText("You chose 3, and only 2 were allowed.")).toBeTruthy();
    const right = screen.getByText("What must she not omit?").closest("details");
    expect(right?.open).toBe(false);
    expect(right?.querySelector("summary")?.textContent).toContain("Right");
  });

  test("shows the passage and the source of each part where they rest on different facts", async () => {
    const context = (name: string) => ({
      passage: { section: "step-1", quote: `The sentence of ${name}.`, url: `/articles/permit#fact-${name}` },
      source: { ...feedback.source, title: `Page of ${name}` },
    });
    const own = { passage: feedback.passage, source: feedback.source };
    server.mockImplementation(async () => Response.json({ ...feedback, parts: [own, context("fees")] }));
    open();
    await choose(first(), "Do a");
    await choose(second(), "Do g");
    await check();
    const passage = await screen.findByRole("link", { name: "Read the passage (Part 1 of 2)" });
    expect(passage.getAttribute("href")).toBe(feedback.passage.url);
    expect(screen.getByText("The sentence of fees.")).toBeTruthy();
    expect(screen.getByText(/Page of fees/)).toBeTruthy();
    const further = screen.getByRole("link", { name: "Read the passage (Part 2 of 2)", hidden: true });
    expect(further.getAttribute("href")).toBe("/articles/permit#fact-fees");
  });

  test("has the passage of a part under it, in a fold where the part was right", async () => {
    const context = (name: string) => ({
      passage: { section: "step-1", quote: `The sentence of ${name}.`, url: `/articles/permit#fact-${name}` },
      source: feedback.source,
    });
    server.mockImplementation(async () =>
      Response.json({
        ...feedback,
        passage: context("steps").passage,
        parts: [context("steps"), context("fees")],
        rationales: {},
      }),
    );
    open();
    for (const name of ["Do a", "Do b"]) await choose(first(), name);
    await choose(second(), "Do h");
    await userEvent.click(screen.getByLabelText("Sure"));
    await check();
    const passage = await screen.findByRole("link", { name: "Read the passage (Part 2 of 2)" });
    expect(passage.getAttribute("href")).toBe("/articles/permit#fact-fees");
    expect(passage.closest("section")?.textContent).toContain("What must she not omit?");
    expect(screen.getByText(/^You were sure,/)).toBeTruthy();
    const further = screen.getByRole("link", { name: "Read the passage (Part 1 of 2)", hidden: true });
    expect(further.getAttribute("href")).toBe("/articles/permit#fact-steps");
    expect(further.closest("details")?.textContent).toContain("What does she do first?");
  });

  test("can be answered with the keyboard alone: keys choose in the part that has the focus", async () => {
    open();
    await userEvent.keyboard("ab");
    within(second()).getAllByRole("radio")[0]?.focus();
    await userEvent.keyboard("3");
    await userEvent.keyboard("{Enter}");
    await screen.findByRole("heading", { name: "Partly right" });
    expect(sent()).toEqual([{ parts: [{ options: ["a", "b"] }, { options: ["i"] }] }]);
  });
});
