import { act, cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useLayoutEffect } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { PublicBlock } from "../../../../../src/domain/block/public-block";
import { Runner } from "../../../../../src/features/practice/player/runner";
import { LanguageContext } from "../../../../../src/ui/language-context";
import { sampleBlock, sampleFeedback } from "../../../../support/sample-block";

const reply = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json" } });

let server: ReturnType<typeof vi.fn<(url: string, init: RequestInit) => Promise<Response>>>;
beforeEach(() => {
  localStorage.clear();
  window.history.replaceState({}, "", "/");
  server = vi.fn(async () => reply(sampleFeedback(0)));
  vi.stubGlobal("fetch", server);
  // As newer browsers have it.
  vi.spyOn(Element.prototype, "scrollIntoView").mockImplementation(async () => undefined);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const runner = (block: PublicBlock, current = 0, onShow?: (position: number) => void) => (
  <Runner
    block={block}
    current={current}
    feedback={{}}
    now="2026-11-25T12:00:00Z"
    responseId={crypto.randomUUID()}
    onShow={onShow}
  />
);
const open = (...block: Parameters<typeof runner>) => render(runner(...block));
/** Comes after the runner: its layout effect is the first moment in which a press can be heard, before any other effect. */
const Early = ({ press }: { press: () => void }) => {
  useLayoutEffect(press, []);
  return null;
};
/** Chooses as one does before the script runs, which hears nothing of it. */
const choose = (option: string) => {
  screen.getByLabelText<HTMLInputElement>(option).checked = true;
};
const button = (name: string) => screen.queryByRole("button", { name });
const sentBodies = () => server.mock.calls.map(([, init]) => JSON.parse(String(init.body)));

describe("the runner in tutor mode", () => {
  test("names the radio group by the stem and each button by its option", () => {
    open(sampleBlock({}));
    const group = screen.getByRole("radiogroup", { name: "What is asked in q1?" });
    const names = within(group)
      .getAllByRole("radio")
      .map((radio) => radio.closest("label")?.textContent);
    expect(names).toEqual(["Option a", "Option b", "Option c"]);
  });

  test("sets the question apart from its vignette and from its hint", () => {
    const block = sampleBlock({});
    const stem = "Dr. Kaur is new. What comes next? About is enough.";
    open({ ...block, questions: block.questions.map((question) => ({ ...question, stem })) });
    const heading = screen.getByRole("heading", { level: 1 });
    expect(heading.textContent).toBe(stem);
    expect(heading.querySelector("strong")?.textContent).toBe("What comes next?");
    expect(heading.querySelector("small")?.textContent).toBe(" About is enough.");
  });

  test("shows what was answered, then what is right, each with why and the passage; the others are folded", async () => {
    open(sampleBlock({}));
    await userEvent.click(screen.getByLabelText("Option c"));
    await userEvent.click(screen.getByRole("button", { name: "Check answer" }));
    await screen.findByRole("heading", { name: "Not right" });
    const rows = [...document.querySelectorAll<HTMLElement>("li.option")].map((row) => [
      row.dataset.verdict,
      row.textContent,
      !!row.closest("details"),
    ]);
    expect(rows).toEqual([
      ["wrong", "COption cYour answerWhy c.", false],
      ["missed", "BOption bRight answerWhy b.", false],
      [undefined, "AOption aWhy a.", true],
    ]);
    const passage = screen.getByRole("link", { name: "Read the passage" });
    expect(passage.closest("details")).toBeNull();
    expect(screen.getByText("The other options").closest("details")?.open).toBe(false);
  });

  test("cites under each of several right answers its own sentence", async () => {
    const block = sampleBlock({});
    const { passage, source } = sampleFeedback(0);
    const second = { passage: { ...passage, quote: "The other sentence.", url: "/articles/permit#fact-y" }, source };
    const feedback = { ...sampleFeedback(0), key: { options: ["a", "b"] }, parts: [{ passage, source }, second] };
    server.mockImplementation(async () => reply(feedback));
    open({ ...block, questions: block.questions.map((question) => ({ ...question, form: "multiple-response" })) });
    await userEvent.click(screen.getByLabelText("Option c"));
    await userEvent.click(screen.getByRole("button", { name: "Check answer" }));
    await screen.findByRole("heading", { name: "Not right" });
    const links = [...document.querySelectorAll(".passage a")].map((link) => link.getAttribute("href"));
    expect(links.filter((href) => href?.startsWith("/"))).toEqual([
      "/articles/permit#fact-x",
      "/articles/permit#fact-y",
    ]);
    const missed = screen.getByText("The other sentence.").closest("li");
    expect(missed?.dataset.verdict).toBe("missed");
    expect(missed?.textContent).toContain("Option bYou missed this");
  });

  test("says on the spot when a sure answer was wrong, and nothing of it otherwise", async () => {
    open(sampleBlock({}));
    await userEvent.click(screen.getByLabelText("Option a"));
    await userEvent.click(screen.getByLabelText("Sure"));
    await userEvent.click(screen.getByRole("button", { name: "Check answer" }));
    await screen.findByRole("heading", { name: "Not right" });
    expect(screen.getByText(/^You were sure,/)).toBeTruthy();
    server.mockImplementation(async () => reply(sampleFeedback(1)));
    await userEvent.click(screen.getByRole("button", { name: "Next question" }));
    await userEvent.click(screen.getByLabelText("Option a"));
    await userEvent.click(screen.getByLabelText("Sure"));
    await userEvent.click(screen.getByRole("button", { name: "Check answer" }));
    await screen.findByRole("heading", { name: "Right" });
    expect(screen.queryByText(/^You were sure,/)).toBeNull();
  });

  test("asks for an answer where there is none, and sends nothing", async () => {
    open(sampleBlock({}));
    await userEvent.click(screen.getByRole("button", { name: "Check answer" }));
    expect(screen.getByRole("alert").textContent).toBe("Choose one answer first.");
    expect(server).not.toHaveBeenCalled();
  });

  test("sends what is checked as soon as the page is drawn, before the browser has rested", async () => {
    const check = () => {
      choose("Option c");
      screen.getByRole("button", { name: "Check answer" }).click();
    };
    render(
      <>
        {runner(sampleBlock({}))}
        <Early press={check} />
      </>,
    );
    await screen.findByRole("heading", { name: "Not right" });
    expect(sentBodies()).toMatchObject([{ answer: { option: "c" } }]);
  });

  test("tells what was right, why, and where it stands, and puts the focus on the verdict", async () => {
    open(sampleBlock({}));
    await userEvent.click(screen.getByLabelText("Option a"));
    await userEvent.click(screen.getByLabelText("Unsure"));
    await userEvent.click(screen.getByRole("button", { name: "Check answer" }));
    const verdict = await screen.findByRole("heading", { name: "Not right" });
    expect(document.activeElement).toBe(verdict);
    expect(screen.getByText("Your answer")).toBeTruthy();
    expect(screen.getByText("Right answer")).toBeTruthy();
    expect(screen.getByText("Why c.")).toBeTruthy();
    expect(screen.getByRole("link", { name: "Read the passage" }).getAttribute("href")).toBe("/articles/permit#fact-x");
    expect(screen.getByRole("link", { name: "Official source" }).getAttribute("href")).toBe("https://example.org/r");
    expect(sentBodies()).toMatchObject([{ answer: { option: "a" }, certainty: "unsure" }]);
  });

  test("lets what is chosen before its script runs stand over what was chosen on an earlier visit", async () => {
    open(sampleBlock({}));
    await userEvent.click(screen.getByLabelText("Option c"));
    cleanup();
    render(
      <>
        {runner(sampleBlock({}))}
        <Early press={() => choose("Option b")} />
      </>,
    );
    expect(screen.getByLabelText<HTMLInputElement>("Option b").checked).toBe(true);
    await userEvent.click(screen.getByRole("button", { name: "Check answer" }));
    await screen.findByRole("heading", { name: "Not right" });
    expect(sentBodies()).toMatchObject([{ answer: { option: "b" } }]);
  });

  test("shows after a reload what was chosen and not checked yet, and forgets it once it was checked", async () => {
    const drafts = () => Object.keys(localStorage).filter((name) => name.startsWith("iatrox:draft:"));
    open(sampleBlock({}));
    await userEvent.click(screen.getByLabelText("Option c"));
    await userEvent.click(screen.getByLabelText("Unsure"));
    cleanup();
    open(sampleBlock({}));
    expect((screen.getByLabelText("Option c") as HTMLInputElement).checked).toBe(true);
    expect((screen.getByLabelText("Unsure") as HTMLInputElement).checked).toBe(true);
    expect(drafts()).toHaveLength(1);
    await userEvent.click(screen.getByRole("button", { name: "Check answer" }));
    await screen.findByRole("heading", { name: "Not right" });
    expect(sentBodies()).toMatchObject([{ answer: { option: "c" }, certainty: "unsure" }]);
    expect(drafts()).toEqual([]);
    cleanup();
    localStorage.setItem(`iatrox:draft:${sampleBlock({}).id}`, "{damaged");
    open(sampleBlock({}));
    expect((screen.getByLabelText("Option c") as HTMLInputElement).checked).toBe(false);
  });

  test("shows after a reload without a line what was answered, and how sure", async () => {
    server.mockRejectedValue(new TypeError("fetch failed"));
    open(sampleBlock({}));
    await userEvent.click(screen.getByLabelText("Option c"));
    await userEvent.click(screen.getByLabelText("Unsure"));
    await userEvent.click(screen.getByRole("button", { name: "Check answer" }));
    await screen.findByText(/^Kept on this device\./);
    expect(window.location.search).toBe("?question=1");
    cleanup();
    open(sampleBlock({}));
    await screen.findByText(/^Kept on this device\./);
    expect((screen.getByLabelText("Option c") as HTMLInputElement).checked).toBe(true);
    expect((screen.getByLabelText("Unsure") as HTMLInputElement).checked).toBe(true);
  });

  test("is taken up after the answers that wait on the device, where the address names no question", async () => {
    server.mockRejectedValue(new TypeError("fetch failed"));
    open(sampleBlock({}));
    await userEvent.click(screen.getByLabelText("Option c"));
    await userEvent.click(screen.getByRole("button", { name: "Check answer" }));
    await screen.findByText(/^Kept on this device\./);
    cleanup();
    window.history.replaceState({}, "", "/");
    const shown: number[] = [];
    open(sampleBlock({}), 0, (position) => shown.push(position));
    expect(screen.getByRole("radiogroup", { name: "What is asked in q2?" })).toBeTruthy();
    expect(shown.at(-1)).toBe(1);
  });

  test("can be done from question to question with the keyboard alone", async () => {
    open(sampleBlock({}));
    await userEvent.keyboard("b{Enter}");
    await screen.findByRole("heading", { name: "Not right" });
    await userEvent.keyboard("{Enter}");
    expect(screen.getByRole("radiogroup", { name: "What is asked in q2?" })).toBeTruthy();
    await userEvent.keyboard("3{Enter}");
    await screen.findByRole("heading", { name: "Not right" });
    expect(sentBodies().map(({ answer }) => answer)).toEqual([{ option: "b" }, { option: "c" }]);
  });

  test("offers the finish once nothing is left", async () => {
    open(sampleBlock({ answered: ["q1", "q2"] }), 2);
    await userEvent.click(screen.getByLabelText("Option a"));
    await userEvent.click(screen.getByRole("button", { name: "Check answer" }));
    await screen.findByRole("heading", { name: "Not right" });
    expect(button("Next question")).toBeNull();
    expect(document.querySelector(".actions .button")?.textContent).toBe("Finish block");
  });

  test("keeps an answer on the device while the line is down, says so, and lets the learner go on", async () => {
    server.mockRejectedValue(new TypeError("fetch failed"));
    open(sampleBlock({}));
    await userEvent.click(screen.getByLabelText("Option a"));
    await userEvent.click(screen.getByRole("button", { name: "Check answer" }));
    await screen.findByText("Kept on this device. Right or wrong shows when you are online.");
    expect(localStorage.length).toBe(1);
    expect(button("Next question")).not.toBeNull();

    server.mockResolvedValue(reply(sampleFeedback(1)));
    window.dispatchEvent(new Event("online"));
    await screen.findByRole("heading", { name: "Right" });
    expect(localStorage.length).toBe(0);
    const [first, second] = sentBodies();
    expect(second).toEqual(first);
  });

  test("says that one is offline on the device's copy of the page, until the server answers", async () => {
    document.documentElement.dataset.copy = "Wed, 25 Nov 2026 12:00:00 GMT";
    open(sampleBlock({}));
    delete document.documentElement.dataset.copy;
    expect(await screen.findByText(/^You are offline. Go on/)).toBeTruthy();
    await userEvent.click(screen.getByLabelText("Option a"));
    await userEvent.click(screen.getByRole("button", { name: "Check answer" }));
    await screen.findByRole("heading", { name: "Not right" });
    expect(await screen.findByText("You are back online. All answers are sent.")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Next question" }));
    expect(screen.queryByText("You are back online. All answers are sent.")).toBeNull();
  });

  test("says beside its buttons that it cannot be finished while an answer waits, until that is sent", async () => {
    server.mockRejectedValue(new TypeError("fetch failed"));
    open(sampleBlock({ answered: ["q1", "q2"] }), 2);
    await userEvent.click(screen.getByLabelText("Option a"));
    await userEvent.click(screen.getByRole("button", { name: "Check answer" }));
    await screen.findByText("Kept on this device. Right or wrong shows when you are online.");
    await userEvent.click(
      within(document.querySelector(".actions") as HTMLElement).getByRole("button", { name: "Finish block" }),
    );
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("Some answers are still kept on this device only.");
    expect(alert.closest(".runner-bar")).not.toBeNull();
    server.mockResolvedValue(reply(sampleFeedback(1)));
    window.dispatchEvent(new Event("online"));
    await screen.findByRole("heading", { name: "Right" });
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  });

  test("says why an answer was refused", async () => {
    const rejection = { status: 409, headers: { "Content-Type": "application/problem+json" } };
    server.mockResolvedValue(new Response('{"detail":"No.","type":"urn:iatrox:problem:not-found"}', rejection));
    open(sampleBlock({}));
    await userEvent.click(screen.getByLabelText("Option a"));
    await userEvent.click(screen.getByRole("button", { name: "Check answer" }));
    expect((await screen.findByRole("alert")).textContent).toMatch(/\w/);
  });

  test("shows an answer that came after the end as not counted, and the way on", async () => {
    const rejection = { status: 409, headers: { "Content-Type": "application/problem+json" } };
    server.mockResolvedValue(new Response('{"detail":"No.","type":"urn:iatrox:problem:late"}', rejection));
    open(sampleBlock({}));
    await userEvent.click(screen.getByLabelText("Option a"));
    await userEvent.click(screen.getByRole("button", { name: "Check answer" }));
    expect(await screen.findByText(/^Not counted/)).toBeTruthy();
    expect((screen.getByLabelText("Option a") as HTMLInputElement).checked).toBe(true);
    expect(button("Next question")).toBeTruthy();
    expect(Object.keys(localStorage).some((name) => name.startsWith("iatrox:late:"))).toBe(true);
  });
});

describe("an ordering", () => {
  test("is moved with buttons and checked as it stands", async () => {
    const block = sampleBlock({});
    const [question] = block.questions;
    server.mockResolvedValue(reply({ ...sampleFeedback(0), key: { order: ["a", "b", "c"] } }));
    open({ ...block, questions: question ? [{ ...question, form: "ordering" }] : [] });
    await userEvent.click(screen.getByRole("button", { name: "Move down: Option a" }));
    await userEvent.click(screen.getByRole("button", { name: "Check answer" }));
    await screen.findByRole("link", { name: "Read the passage" });
    expect(sentBodies()).toMatchObject([{ answer: { order: ["b", "a", "c"] } }]);
  });
});

describe("in another language than its guide's", () => {
  test("the page speaks its own, and the question is marked as what it is", async () => {
    render(
      <LanguageContext value="fr">
        <Runner
          block={sampleBlock({})}
          current={0}
          feedback={{}}
          now="2026-11-25T12:00:00Z"
          responseId={crypto.randomUUID()}
        />
      </LanguageContext>,
    );
    expect(screen.getByText("What is asked in q1?").parentElement?.getAttribute("lang")).toBe("en");
    await userEvent.click(screen.getByLabelText("Option a"));
    await userEvent.click(screen.getByRole("button", { name: "Vérifier la réponse" }));
    expect(await screen.findByRole("heading", { name: "Mauvaise réponse" })).toBeTruthy();
    expect(screen.getByText("Why c.").getAttribute("lang")).toBe("en");
    expect(screen.getByRole("link", { name: "Lire le passage" })).toBeTruthy();
  });
});

describe("a number", () => {
  const openNumber = (unit?: string) => {
    const block = sampleBlock({});
    const [question] = block.questions;
    open({
      ...block,
      questions: question ? [{ ...question, form: "numeric", options: [], ...(unit && { unit }) }] : [],
    });
    return screen.getByRole("spinbutton");
  };
  const check = () => userEvent.click(screen.getByRole("button", { name: "Check answer" }));

  test("is named by the stem and its unit", async () => {
    openNumber("weeks");
    await userEvent.type(screen.getByRole("spinbutton", { name: "What is asked in q1? weeks" }), "12");
    await check();
    expect(sentBodies()).toMatchObject([{ answer: { number: 12 } }]);
  });

  test("that nobody can mean is refused in words, and nothing is recorded until it is mended", async () => {
    const field = openNumber("months");
    await userEvent.type(field, "-5");
    expect(screen.getByText("This cannot be below zero. Write a number from 0 up.")).toBeTruthy();
    await check();
    expect(screen.getByRole("alert").textContent).toBe("This cannot be below zero. Write a number from 0 up.");
    await userEvent.clear(field);
    await userEvent.type(field, "1000000000");
    await check();
    expect(screen.getByRole("alert").textContent).toBe("This number is too large to be meant. Check its digits.");
    expect(server).not.toHaveBeenCalled();
    await userEvent.clear(field);
    await userEvent.type(field, "5");
    await check();
    await waitFor(() => expect(sentBodies()).toMatchObject([{ answer: { number: 5 } }]));
  });

  test("may be below zero where its unit is", async () => {
    await userEvent.type(openNumber("°C"), "-5");
    await check();
    await waitFor(() => expect(sentBodies()).toMatchObject([{ answer: { number: -5 } }]));
  });

  test("says that letters are not taken, where the field keeps them out", async () => {
    const field = openNumber("months");
    act(() => void field.dispatchEvent(new InputEvent("beforeinput", { data: "x" })));
    expect(screen.getByText("Only digits are taken here, such as 12 or 2.5.")).toBeTruthy();
    act(() => void field.dispatchEvent(new InputEvent("beforeinput", { data: "1" })));
    expect(screen.queryByText("Only digits are taken here, such as 12 or 2.5.")).toBeNull();
  });
});

describe("the browser's history", () => {
  const stem = () => screen.getByRole("heading", { level: 1 }).textContent;
  const next = () => userEvent.click(screen.getByRole("button", { name: "Next question" }));

  test("has an entry for each question, so that back leads to the one before", async () => {
    const shown: number[] = [];
    const before = window.history.length;
    open(sampleBlock({ mode: "timed" }), 0, (position) => shown.push(position));
    expect(window.history.length).toBe(before);
    await next();
    await next();
    expect(window.location.search).toBe("?question=3");
    act(() => window.history.back());
    await waitFor(() => expect(stem()).toBe("What is asked in q2?"));
    act(() => window.history.back());
    await waitFor(() => expect(stem()).toBe("What is asked in q1?"));
    act(() => window.history.forward());
    await waitFor(() => expect(stem()).toBe("What is asked in q2?"));
    expect(shown).toEqual([0, 1, 2, 1, 0, 1]);
  });

  test("names a question once it is answered, so that whoever reads its passage comes back to it", async () => {
    const before = window.history.length;
    open(sampleBlock({}));
    await userEvent.click(screen.getByLabelText("Option a"));
    expect(window.location.search).toBe("");
    await userEvent.click(screen.getByRole("button", { name: "Check answer" }));
    await screen.findByRole("heading", { name: "Not right" });
    expect(window.location.search).toBe("?question=1");
    expect(window.history.length).toBe(before);
  });

  test("is gone back to its first entry as the block is finished, with the last question still on the page", async () => {
    const submit = vi.spyOn(HTMLFormElement.prototype, "submit").mockImplementation(() => undefined);
    open(sampleBlock({ mode: "timed", answered: ["q1", "q2", "q3"] }), 0);
    await next();
    await userEvent.click(screen.getAllByRole("button", { name: "Finish block" })[0] ?? document.body);
    await waitFor(() => expect(submit).toHaveBeenCalledTimes(1));
    expect(window.location.search).toBe("");
    expect(stem()).toBe("What is asked in q2?");
  });

  const finish = () => userEvent.click(screen.getAllByRole("button", { name: "Finish block" })[0] ?? document.body);

  test("holds up no end where the browser does not go back, having dropped the first entry", async () => {
    const submit = vi.spyOn(HTMLFormElement.prototype, "submit").mockImplementation(() => undefined);
    const go = vi.spyOn(window.history, "go").mockImplementation(() => undefined);
    vi.spyOn(window.history, "length", "get").mockReturnValue(50);
    window.history.replaceState({ depth: 114 }, "", "/?question=2");
    open(sampleBlock({ mode: "timed", answered: ["q1", "q2", "q3"] }), 0);
    await finish();
    await waitFor(() => expect(submit).toHaveBeenCalledTimes(1), { timeout: 10_000 });
    expect(go.mock.calls).toEqual([[-49]]);
  });

  test("is gone back once, and the block is finished once, however often that is pressed", async () => {
    const submit = vi.spyOn(HTMLFormElement.prototype, "submit").mockImplementation(() => undefined);
    const go = vi.spyOn(window.history, "go");
    let reply: (response: Response) => void = () => undefined;
    server.mockReturnValue(new Promise((resolve) => (reply = resolve)));
    open(sampleBlock({ mode: "timed", answered: ["q1", "q2"] }), 0);
    await next();
    await next();
    await userEvent.click(screen.getByLabelText("Option a"));
    await finish();
    await finish();
    reply(new Response('{"recorded":true}', { headers: { "Content-Type": "application/json" } }));
    await waitFor(() => expect(submit).toHaveBeenCalled());
    expect([go.mock.calls, submit.mock.calls.length]).toEqual([[[-2]], 1]);
  });

  test("shows what the address names on the device's copy of the page of another question", () => {
    window.history.replaceState({}, "", "/?question=2");
    const shown: number[] = [];
    open(sampleBlock({}), 0, (position) => shown.push(position));
    expect(stem()).toBe("What is asked in q2?");
    expect(shown.at(-1)).toBe(1);
  });
});
