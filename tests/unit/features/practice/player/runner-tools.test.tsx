import { act, cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { PublicBlock } from "../../../../../src/domain/block/public-block";
import { Runner } from "../../../../../src/features/practice/player/runner";
import { sampleBlock, sampleFeedback } from "../../../../support/sample-block";

const reply = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json" } });

let server: ReturnType<typeof vi.fn<(url: string, init: RequestInit) => Promise<Response>>>;
beforeEach(() => {
  localStorage.clear();
  window.history.replaceState({}, "", "/");
  server = vi.fn(async () => reply(sampleFeedback(0)));
  vi.stubGlobal("fetch", server);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const open = (block: PublicBlock = sampleBlock({}), props: { current?: number; reported?: boolean } = {}) => {
  const feedback = Object.fromEntries(
    block.questions.filter(({ answered }) => answered).map(({ id }) => [id, sampleFeedback(1)]),
  );
  const common = { block, current: 0, now: "2026-11-25T12:00:00Z", responseId: crypto.randomUUID(), ...props };
  return render(<Runner {...common} feedback={block.mode === "tutor" ? feedback : {}} />);
};
const button = (name: string) => screen.getByRole("button", { name });
const sentTo = (part: string) =>
  server.mock.calls.filter(([url]) => url.includes(part)).map(([, { body }]) => JSON.parse(String(body)));
const answer = async (option = "Option a") => {
  await userEvent.click(screen.getByLabelText(option));
  await userEvent.click(button("Check answer"));
  return screen.findByRole("heading", { name: "Not right" });
};

describe("the flag", () => {
  test("is a button that says whether it is pressed, and is kept", async () => {
    open();
    expect(button("Flag").getAttribute("aria-pressed")).toBe("false");
    await userEvent.click(button("Flag"));
    expect(button("Flag").getAttribute("aria-pressed")).toBe("true");
    await waitFor(() => expect(sentTo("/marks/q1")).toEqual([{ flagged: true }]));
  });

  test("is set and taken away with F, and an answer by no letter beyond E", async () => {
    open();
    await userEvent.keyboard("f");
    expect(button("Flag").getAttribute("aria-pressed")).toBe("true");
    await userEvent.keyboard("f");
    expect(button("Flag").getAttribute("aria-pressed")).toBe("false");
    await waitFor(() => expect(sentTo("/marks/q1").at(-1)).toEqual({ flagged: false }));
    expect(screen.queryByRole("radio", { checked: true })).toBeNull();
  });

  test("stands on the question it was set on, as the server knows it", async () => {
    const block = sampleBlock({});
    const [first, ...rest] = block.questions;
    if (!first) throw new Error("The sample has questions.");
    const mark = { flagged: true, struck: ["b"], note: "Read it again." };
    open({ ...block, questions: [{ ...first, mark }, ...rest] });
    expect(button("Flag").getAttribute("aria-pressed")).toBe("true");
    expect(screen.getByLabelText("Option b (struck out)")).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>("Your note on this question").value).toBe("Read it again.");
  });

  test("is kept on the device while the line is down, said so, and sent when it is back", async () => {
    server.mockRejectedValue(new TypeError("fetch failed"));
    open();
    await userEvent.click(button("Flag"));
    await screen.findByText(/Your flag, note or struck option is kept on this device/);
    server.mockImplementation(async () => reply({ flagged: true, struck: [], note: "" }));
    window.dispatchEvent(new Event("online"));
    await waitFor(() => expect(screen.queryByText(/is not saved yet/)).toBeNull());
    expect(localStorage.length).toBe(0);
  });
});

describe("striking out", () => {
  test("is said of the option, can be taken back, and lets it be chosen all the same", async () => {
    open();
    await userEvent.click(button("Strike out: Option b"));
    expect(screen.getByLabelText("Option b (struck out)")).toBeTruthy();
    expect(button("Strike out: Option b").getAttribute("aria-pressed")).toBe("true");
    await userEvent.click(button("Strike out: Option c"));
    await userEvent.click(button("Strike out: Option b"));
    expect(screen.getByLabelText("Option b")).toBeTruthy();
    await userEvent.click(screen.getByLabelText("Option c (struck out)"));
    expect(screen.getByLabelText<HTMLInputElement>("Option c (struck out)").checked).toBe(true);
    await waitFor(() => expect(sentTo("/marks/q1").at(-1)).toEqual({ struck: ["c"] }));
  });

  test("works with Shift and the letter, which then chooses nothing", async () => {
    open();
    await userEvent.keyboard("{Shift>}B{/Shift}");
    expect(screen.getByLabelText<HTMLInputElement>("Option b (struck out)").checked).toBe(false);
  });

  test("works in every menu of a case, and is not offered where nothing is chosen from", () => {
    const block = sampleBlock({});
    const [question] = block.questions;
    if (!question) throw new Error("The sample has questions.");
    const parts = [{ stem: "What first?", options: question.options, upTo: 1 }];
    open({ ...block, questions: [{ ...question, form: "decision-case", options: [], parts }] });
    expect(button("Strike out: Option a")).toBeTruthy();
    cleanup();
    open({ ...block, questions: [{ ...question, form: "ordering" }] });
    expect(screen.queryByRole("checkbox", { name: "Strike out" })).toBeNull();
  });
});

describe("the note", () => {
  test("is kept when its box is left, with a word on patients beside it", async () => {
    open();
    const box = screen.getByLabelText("Your note on this question");
    const [rule = ""] = box.getAttribute("aria-describedby")?.split(" ") ?? [];
    expect(document.getElementById(rule)?.textContent).toContain("Write nothing about a patient.");
    await userEvent.type(box, "Read step 2 f n ?");
    await userEvent.tab();
    await waitFor(() => expect(sentTo("/marks/q1")).toEqual([{ note: "Read step 2 f n ?" }]));
    expect(button("Flag").getAttribute("aria-pressed")).toBe("false");
  });

  test("that is longer than fits stands whole, says by how much, and is kept once it is shorter", async () => {
    open();
    const box = screen.getByLabelText<HTMLTextAreaElement>("Your note on this question");
    box.focus();
    await userEvent.paste("a".repeat(2_150));
    expect(box.value).toHaveLength(2_150);
    expect(screen.getByText("2,150 of 2,000 characters")).toBeTruthy();
    expect(screen.getByText("Too long by 150. Shorten it to save it.")).toBeTruthy();
    await userEvent.tab();
    expect(sentTo("/marks/q1")).toEqual([]);
    await userEvent.clear(box);
    await userEvent.paste("a".repeat(2_000));
    expect(screen.queryByText(/^Too long/)).toBeNull();
    await userEvent.tab();
    await waitFor(() => expect(sentTo("/marks/q1")).toEqual([{ note: "a".repeat(2_000) }]));
  });

  test("is kept when the browser's back takes its question away, or its page goes, with the focus in it", async () => {
    open();
    const write = (text: string) => {
      const box = screen.getByLabelText<HTMLTextAreaElement>("Your note on this question");
      box.focus();
      box.value = text;
    };
    await answer();
    await userEvent.click(button("Next question"));
    write("Ask about q2.");
    act(() => window.history.back());
    await waitFor(() => expect(sentTo("/marks/q2")).toEqual([{ note: "Ask about q2." }]));
    write("And about q1.");
    cleanup();
    await waitFor(() => expect(sentTo("/marks/q1")).toEqual([{ note: "And about q1." }]));
  });

  test("opens with N", async () => {
    open();
    await userEvent.keyboard("n");
    expect(screen.getByLabelText("Your note on this question").closest("details")?.open).toBe(true);
  });
});

describe("a report", () => {
  test("comes after the answer, in plain reasons, and thanks", async () => {
    open();
    expect(screen.queryByText("Report")).toBeNull();
    await answer();
    server.mockImplementation(async () => reply({ id: "1", reason: "outdated" }, 201));
    await userEvent.click(screen.getByText("Report"));
    await userEvent.click(screen.getByLabelText("The rule has changed"));
    await userEvent.type(screen.getByLabelText("Anything to add? (optional)"), "See the new page.");
    await userEvent.click(button("Send report"));
    expect(await screen.findByText(/Thank you. An editor will read it/)).toBeTruthy();
    expect(sentTo("/api/reports")).toEqual([{ question: "q1", reason: "outdated", text: "See the new page." }]);
  });

  test("that did not get through says so, and keeps what was written", async () => {
    open();
    await answer();
    server.mockRejectedValue(new TypeError("fetch failed"));
    await userEvent.click(screen.getByText("Report"));
    await userEvent.click(screen.getByLabelText("There is a spelling mistake"));
    await userEvent.type(screen.getByLabelText("Anything to add? (optional)"), "Recieve.");
    await userEvent.click(button("Send report"));
    expect((await screen.findByRole("alert")).textContent).toContain("Not sent.");
    expect(screen.getByLabelText<HTMLTextAreaElement>("Anything to add? (optional)").value).toBe("Recieve.");
  });

  test("sent without script is thanked for on the page it leads back to", () => {
    open(sampleBlock({ answered: ["q1"] }), { reported: true });
    expect(screen.getByText(/Thank you. An editor will read it/)).toBeTruthy();
  });
});

describe("the list of questions", () => {
  test("tells how each stands, and leads there with the focus on its stem", async () => {
    open(sampleBlock({ answered: ["q1"] }), { current: 1 });
    await userEvent.click(button("Flag"));
    const list = screen.getByRole("navigation", { name: "Questions of this block" });
    const names = within(list)
      .getAllByRole("link")
      .map((link) => link.getAttribute("aria-label"));
    expect(names).toEqual(["Question 1, right", "Question 2, not answered, flagged", "Question 3, not answered"]);
    await userEvent.click(within(list).getByRole("link", { name: "Question 3, not answered" }));
    expect(document.activeElement?.textContent).toBe("What is asked in q3?");
    await userEvent.click(within(list).getByRole("link", { name: "Question 1, right" }));
    expect(document.activeElement?.textContent).toBe("What is asked in q1?");
  });

  test("of a timed block tells what is answered, never what is right", () => {
    open(sampleBlock({ mode: "timed", answered: ["q1"] }));
    expect(screen.getByRole("link", { name: "Question 1, answered" }).getAttribute("href")).toBe(
      `/practice/${sampleBlock({}).id}?question=1`,
    );
    expect(screen.queryByRole("button", { name: "Pause" })).toBeNull();
  });
});

describe("a pause", () => {
  test("hides the question, keeps what was chosen, and stops the time", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ["performance"] });
    open();
    await userEvent.click(screen.getByLabelText("Option b"));
    await userEvent.click(button("Pause"));
    expect(document.activeElement?.textContent).toBe("Paused");
    expect(screen.queryByRole("radiogroup")).toBeNull();
    act(() => vi.advanceTimersByTime(3_600_000));
    await userEvent.keyboard("a{Enter}");
    expect(document.activeElement?.textContent).toBe("What is asked in q1?");
    await userEvent.keyboard("{Enter}");
    await screen.findByRole("heading", { name: "Not right" });
    vi.useRealTimers();
    const [sent] = sentTo("/responses/q1");
    expect(sent.answer).toEqual({ option: "b" });
    expect(sent.elapsedMs).toBeLessThan(60_000);
  });

  test("begins and ends with P", async () => {
    open();
    await userEvent.keyboard("p");
    expect(document.activeElement?.textContent).toBe("Paused");
    await userEvent.keyboard("p");
    expect(document.activeElement?.textContent).toBe("What is asked in q1?");
  });
});

describe("the sheet of keys", () => {
  test("opens with ? and closes with its button", async () => {
    open();
    await userEvent.keyboard("?");
    const sheet = screen.getByRole("dialog", { name: "Keys" });
    expect(within(sheet).getByText("flag the question")).toBeTruthy();
    await userEvent.click(within(sheet).getByRole("button", { name: "Close" }));
    expect(screen.queryByRole("dialog", { name: "Keys" })).toBeNull();
  });
});

describe("two tabs of one block", () => {
  const tabs = () => {
    const [one, other] = [open(), open()];
    return [within(one.container), within(other.container)] as const;
  };

  test("agree on an answer: what one is told, the other shows", async () => {
    const [one, other] = tabs();
    await userEvent.click(one.getByLabelText("Option a"));
    await userEvent.click(one.getByRole("button", { name: "Check answer" }));
    await one.findByRole("heading", { name: "Not right" });
    expect(await other.findByRole("heading", { name: "Not right" })).toBeTruthy();
    expect(other.getByText("Your answer").closest("li")?.textContent).toContain("Option a");
    expect(sentTo("/responses/q1")).toHaveLength(1);
  });

  test("agree on a flag", async () => {
    const [one, other] = tabs();
    await userEvent.click(one.getByRole("button", { name: "Flag" }));
    await waitFor(() => expect(other.getByRole("button", { name: "Flag" }).getAttribute("aria-pressed")).toBe("true"));
  });

  test("that could not hear each other show the first answer, and say whose it is", async () => {
    const rejection = { detail: "It has one.", type: "urn:iatrox:problem:second-answer" };
    server.mockImplementation(async (_url, { method }) =>
      method === "PUT"
        ? new Response(JSON.stringify(rejection), {
            status: 409,
            headers: { "Content-Type": "application/problem+json" },
          })
        : reply({ answer: { option: "c" }, reply: sampleFeedback(0) }),
    );
    open();
    await answer();
    expect(screen.getByText("Your answer").closest("li")?.textContent).toContain("Option c");
    expect(screen.getByText(/You had answered this in another tab or on another device/)).toBeTruthy();
  });
});
