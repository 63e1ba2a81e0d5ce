import { act, cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { PublicBlock } from "../../../../../src/domain/block/public-block";
import type { PublicQuestion } from "../../../../../src/domain/item/public-question";
import { Runner } from "../../../../../src/features/practice/player/runner";
import { sampleBlock } from "../../../../support/sample-block";

let server: ReturnType<typeof vi.fn<(url: string, init: RequestInit) => Promise<Response>>>;
beforeEach(() => {
  localStorage.clear();
  window.history.replaceState({}, "", "/");
  server = vi.fn(async () => Response.json({ recorded: true }));
  vi.stubGlobal("fetch", server);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const open = (block: PublicBlock = sampleBlock({ mode: "timed" }), current = 0) =>
  render(
    <Runner
      block={block}
      current={current}
      feedback={{}}
      now="2026-11-25T12:00:00Z"
      responseId={crypto.randomUUID()}
    />,
  );
/** A timed block whose first question is of another form. */
const openAs = (change: Partial<PublicQuestion>) => {
  const block = sampleBlock({ mode: "timed" });
  const [question, ...rest] = block.questions;
  if (!question) throw new Error("The sample has questions.");
  return open({ ...block, questions: [{ ...question, ...change }, ...rest] });
};
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const bodies = () =>
  server.mock.calls
    .filter(([url]) => url.includes("/responses/"))
    .map(([url, { body }]) => ({ question: url.split("/").at(-1), ...JSON.parse(String(body)) }));
const answers = () => bodies().map(({ answer }) => answer);
const waiting = () =>
  Object.keys(localStorage)
    .filter((name) => name.startsWith("iatrox:answer:"))
    .map((name) => JSON.parse(localStorage.getItem(name) ?? "").request.answer);

describe("a timed block", () => {
  test("leaves its choices to the server, and keeps no draft of them", async () => {
    open();
    await userEvent.click(screen.getByLabelText("Option a"));
    await screen.findByText("Saved");
    expect(Object.keys(localStorage).filter((name) => name.startsWith("iatrox:draft:"))).toEqual([]);
  });

  test("records a choice at the touch and says so quietly; another one takes its place under an id of its own", async () => {
    open();
    expect(screen.queryByRole("button", { name: "Save answer" })).toBeNull();
    await userEvent.click(screen.getByLabelText("Option a"));
    await screen.findByText("Saved");
    await userEvent.click(screen.getByLabelText("Option b"));
    await waitFor(() => expect(answers()).toEqual([{ option: "a" }, { option: "b" }]));
    const [first, second] = bodies();
    expect(second.responseId).not.toBe(first.responseId);
    await userEvent.click(screen.getByLabelText("Sure"));
    await waitFor(() => expect(bodies().at(-1)).toMatchObject({ answer: { option: "b" }, certainty: "sure" }));
  });

  test("goes back and forth, shows what was chosen, and counts the time of all visits to a question", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ["performance"] });
    open();
    act(() => void vi.advanceTimersByTime(60_000));
    await press("Next question");
    act(() => void vi.advanceTimersByTime(200_000));
    await press("Previous question");
    await userEvent.click(screen.getByLabelText("Option c"));
    await waitFor(() => expect(answers()).toEqual([{ option: "c" }]));
    expect(bodies()[0].elapsedMs).toBeGreaterThanOrEqual(60_000);
    expect(bodies()[0].elapsedMs).toBeLessThan(120_000);
    await press("Next question");
    await press("Previous question");
    expect(screen.getByLabelText<HTMLInputElement>("Option c").checked).toBe(true);
  });

  test("keeps a number on the device with each digit, and sends the last one once the typing rests", async () => {
    openAs({ form: "numeric", options: [], unit: "weeks" });
    await userEvent.type(screen.getByRole("spinbutton"), "12");
    expect(waiting()).toEqual([{ number: 12 }]);
    expect(answers()).toEqual([]);
    await waitFor(() => expect(answers()).toEqual([{ number: 12 }]), { timeout: 3_000 });
    await waitFor(() => expect(waiting()).toEqual([]));
  });

  test("sends what was just typed at once as the question is left, and as the page is", async () => {
    openAs({ form: "numeric", options: [], unit: "weeks" });
    await userEvent.type(screen.getByRole("spinbutton"), "12");
    await press("Next question");
    expect(answers()).toEqual([{ number: 12 }]);
    await press("Previous question");
    await userEvent.type(screen.getByRole("spinbutton"), "3");
    act(() => void window.dispatchEvent(new Event("pagehide")));
    expect(bodies().at(-1)).toMatchObject({ question: "q1", answer: { number: 123 } });
    expect(server.mock.calls.at(-1)?.[1]).toMatchObject({ method: "PUT", keepalive: true });
  });

  test("does not record a number that nobody can mean; what was recorded before counts, and it says so", async () => {
    openAs({ form: "numeric", options: [], unit: "weeks", answered: true, response: { number: 4 } });
    const field = screen.getByRole("spinbutton");
    await userEvent.clear(field);
    await userEvent.type(field, "-5");
    const note = screen.getByText("Not saved like this. The answer that was saved before counts.");
    expect(note.parentElement?.className).toContain("text-warn");
    expect([waiting(), answers()]).toEqual([[], []]);
  });

  test("records every tick of a list and every move of an order, the last state of each", async () => {
    const { unmount } = openAs({ form: "multiple-response" });
    await userEvent.click(screen.getByLabelText("Option a"));
    await userEvent.click(screen.getByLabelText("Option c"));
    expect(waiting()).toEqual([{ options: ["a", "c"] }]);
    await press("Next question");
    await waitFor(() => expect(answers()).toEqual([{ options: ["a", "c"] }]));
    unmount();
    window.history.replaceState({}, "", "/");
    openAs({ form: "ordering" });
    await press("Move down: Option a");
    await press("Next question");
    await waitFor(() => expect(answers().at(-1)).toEqual({ order: ["b", "a", "c"] }));
  });

  test("records a case as far as it is answered, which counts as open until every part is", async () => {
    const parts = ["ab", "cd"].map((letters) => ({
      stem: "What now?",
      upTo: 1,
      options: [...letters].map((id) => ({ id, text: `Do ${id}` })),
    }));
    openAs({ form: "decision-case", options: [], parts });
    await userEvent.click(screen.getByLabelText("Do a"));
    await waitFor(() => expect(answers()).toEqual([{ parts: [{ options: ["a"] }, { options: [] }] }]));
    expect(screen.getByRole("link", { name: "Question 1, not answered" })).toBeTruthy();
    await userEvent.click(screen.getByLabelText("Do d"));
    expect(screen.getByRole("link", { name: "Question 1, answered" })).toBeTruthy();
  });

  test("has one main action, which is to go on, and at the end of an answered block to finish", () => {
    const main = () => [
      ...document.querySelectorAll(".runner-bar > .actions > .button:not(.button-plain, .button-quiet)"),
    ];
    open();
    expect(main().map(({ textContent }) => textContent)).toEqual(["Next question"]);
    cleanup();
    open(sampleBlock({ mode: "timed", answered: ["q1", "q2", "q3"] }), 2);
    expect(main().map(({ textContent }) => textContent)).toEqual(["Finish block"]);
  });

  test("keeps its place in the strip of questions once the question is answered", async () => {
    open();
    const strip = () => [...document.querySelectorAll<HTMLElement>(".progress > *")];
    const current = () => strip().flatMap(({ dataset }) => ("current" in dataset ? [dataset.state] : []));
    expect(current()).toEqual(["open"]);
    await userEvent.click(screen.getByLabelText("Option a"));
    await waitFor(() => expect(current()).toEqual(["answered"]));
    await press("Next question");
    expect(strip().findIndex(({ dataset }) => "current" in dataset)).toBe(1);
  });

  test("says that an order counts once it is moved, and tutor mode that it is checked as it stands", () => {
    openAs({ form: "ordering" });
    expect(screen.getByText(/Your order counts once you have moved a line\.$/)).toBeTruthy();
    cleanup();
    const { questions, ...block } = sampleBlock({});
    open({ ...block, questions: questions.map((question) => ({ ...question, form: "ordering" })) });
    expect(screen.getByText(/They are checked as they stand\.$/)).toBeTruthy();
  });
});

describe("the end of a timed block", () => {
  const submitted = () => vi.spyOn(HTMLFormElement.prototype, "submit").mockImplementation(() => undefined);
  const navigator = () => within(screen.getByRole("navigation", { name: "Questions of this block" }));
  const sheet = () => screen.getByRole("dialog", { name: "Finish this block?" });
  const underQuestion = () =>
    [...document.querySelectorAll(".runner-bar > .actions button")].map(({ textContent }) => textContent);

  test("is offered in the list of questions, and under the last question only", async () => {
    open();
    expect(underQuestion()).toEqual(["Next question"]);
    expect(navigator().getByRole("button", { name: "Finish block" })).toBeTruthy();
    await press("Next question");
    await press("Next question");
    expect(underQuestion()).toEqual(["Next question", "Previous question", "Finish block"]);
  });

  test("has its button where it was after the last answer is chosen, so that no further touch hits another", async () => {
    open(sampleBlock({ mode: "timed", answered: ["q1", "q2"] }), 2);
    expect(underQuestion()).toEqual(["Finish block", "Previous question"]);
    await userEvent.click(screen.getByLabelText("Option a"));
    await screen.findByText("Saved");
    expect(underQuestion()).toEqual(["Finish block", "Previous question"]);
  });

  test("comes at once where nothing is open and nothing flagged", async () => {
    const submit = submitted();
    open(sampleBlock({ mode: "timed", answered: ["q1", "q2", "q3"] }), 2);
    await userEvent.click(navigator().getByRole("button", { name: "Finish block" }));
    await waitFor(() => expect(submit).toHaveBeenCalledTimes(1));
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  test("is asked otherwise: the sheet counts what is left, and leads back to the first that is open", async () => {
    const submit = submitted();
    open(sampleBlock({ mode: "timed", answered: ["q1"] }));
    await press("Flag");
    await userEvent.click(navigator().getByRole("button", { name: "Finish block" }));
    expect(within(sheet()).getByText("2 open, 1 flagged.")).toBeTruthy();
    await userEvent.click(within(sheet()).getByRole("button", { name: "Go back to question 2" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(screen.getByRole("radiogroup", { name: "What is asked in q2?" })).toBeTruthy();
    expect(submit).not.toHaveBeenCalled();

    await userEvent.click(navigator().getByRole("button", { name: "Finish block" }));
    await userEvent.click(within(sheet()).getByRole("button", { name: "Finish block" }));
    await waitFor(() => expect(submit).toHaveBeenCalledTimes(1));
  });

  test("is asked where all is answered and something is flagged, and leads back to that", async () => {
    open(sampleBlock({ mode: "timed", answered: ["q1", "q2", "q3"] }), 1);
    await press("Flag");
    await userEvent.click(navigator().getByRole("button", { name: "Finish block" }));
    expect(within(sheet()).getByText("1 flagged.")).toBeTruthy();
    expect(within(sheet()).getByRole("button", { name: "Go back to question 2" })).toBeTruthy();
  });

  test("waits for what was chosen a moment before", async () => {
    const order: string[] = [];
    server.mockImplementation(async () => {
      order.push("answer");
      return Response.json({ recorded: true });
    });
    vi.spyOn(HTMLFormElement.prototype, "submit").mockImplementation(() => void order.push("finish"));
    open(sampleBlock({ mode: "timed", answered: ["q1", "q2"] }), 2);
    await userEvent.click(screen.getByLabelText("Option a"));
    await userEvent.click(navigator().getByRole("button", { name: "Finish block" }));
    await waitFor(() => expect(order).toEqual(["answer", "finish"]));
  });
});
