// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from "vitest";
import { askForProblems, lineHash, lineInHash, showProblems } from "../../../../src/browser/studio/show-problems";
import { editorMessagesIn } from "../../../../src/messages/editor-messages";

const problem = {
  rule: "as-described",
  severity: "error" as const,
  file: "articles/fees/facts.yaml",
  line: 7,
  column: 3,
  message: "<b>Nothing</b> is known of “x”.",
  suggestion: "Take it out.",
};

const correct = vi.fn();
const correcting = { path: "articles/fees/facts.yaml", correct };

let section: HTMLElement;
beforeEach(() => {
  document.body.innerHTML = `<nav class="studio-files">
      <a data-file="articles/fees/facts.yaml" href="/studio/drafts/1?file=facts">Facts<span>changed</span></a></nav>
    <section id="problems"></section>`;
  section = document.querySelector("section") ?? document.body;
});

describe("the list of problems", () => {
  test("names file and line, leads there, and shows what is said as text", () => {
    showProblems(
      section,
      editorMessagesIn("en"),
      [problem, { ...problem, severity: "warning", line: 9, column: null }],
      correcting,
    );
    const links = [...section.querySelectorAll("a")];
    expect(links.map(({ textContent }) => textContent)).toEqual(["Facts, line 7", "Facts, line 9"]);
    expect(links.map(({ href }) => href.replace(/^.*\?/, ""))).toEqual(["file=facts#line-7-3", "file=facts#line-9-1"]);
    expect(section.querySelector("b")).toBeNull();
    expect(section.textContent).toContain(editorMessagesIn("en").draft.errors(1));
    expect(section.querySelectorAll("details li")).toHaveLength(1);
  });

  test("says that there are none, and leaves hints unfolded that were", () => {
    showProblems(section, editorMessagesIn("en"), [], correcting);
    expect(section.textContent).toBe("ProblemsNo problems.");
    const hint = { ...problem, severity: "warning" as const };
    showProblems(section, editorMessagesIn("fr"), [hint], correcting);
    section.querySelector("details")?.setAttribute("open", "");
    showProblems(section, editorMessagesIn("fr"), [hint, hint], correcting);
    expect(section.querySelector("details")?.open).toBe(true);
  });

  test("corrects what is mechanical, in the file that is open alone", () => {
    const mechanical = { ...problem, replacement: { from: "•", to: "-" } };
    const elsewhere = { ...mechanical, file: "articles/fees/article.mdx" };
    showProblems(section, editorMessagesIn("en"), [problem, mechanical, elsewhere], correcting);
    const buttons = section.querySelectorAll("button");
    expect([...buttons].map(({ textContent }) => textContent)).toEqual(["Correct it"]);
    buttons[0]?.click();
    expect(correct).toHaveBeenCalledExactlyOnceWith(mechanical);
  });

  test("an address leads to a line and to nothing else", () => {
    expect(lineInHash(lineHash(12, null))).toEqual({ line: 12, column: 1 });
    expect([lineInHash("#text"), lineInHash("#line-x-1"), lineInHash("")]).toEqual([undefined, undefined, undefined]);
  });
});

test("a newer question after what is wrong takes the place of the older", async () => {
  const replies: ((reply: Response) => void)[] = [];
  vi.stubGlobal("fetch", (_address: string, { signal }: RequestInit) => {
    return new Promise<Response>((answer, fail) => {
      replies.push(answer);
      signal?.addEventListener("abort", () => fail(new DOMException("aborted", "AbortError")));
    });
  });
  const ask = askForProblems("1");
  const [first, second] = [ask(), ask()];
  replies[1]?.(Response.json({ save: 2, diagnostics: [problem] }));
  expect([await first, await second]).toEqual([null, [problem]]);
  vi.unstubAllGlobals();
});
