// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from "vitest";
import {
  askForProblems,
  lineInHash,
  offerCorrections,
  problemsIn,
  renewProblems,
} from "../../../../src/browser/studio/show-problems";
import { editorMessagesIn } from "../../../../src/messages/editor-messages";

const path = "articles/fees/article.mdx";
const problem = { severity: "error", file: path, line: 7, column: 3, wording: "A bullet." };
const mechanical = { ...problem, replacement: { from: "•", to: "-" } };

/** A page of a draft, as its server draws the part that matters here. */
const pageWith = (problems: readonly object[]): string =>
  `<section id="problems" data-problems='${JSON.stringify(problems)}'><h2>${problems.length}</h2>
    <details><ul>${problems.map((_, index) => `<li data-problem="${index}">One.</li>`).join("")}</ul></details></section>`;
const sectionOf = (problems: readonly object[]): HTMLElement => {
  const section = new DOMParser().parseFromString(pageWith(problems), "text/html").getElementById("problems");
  if (!section) throw new Error("The page has no problems.");
  return section;
};

let section: HTMLElement;
beforeEach(() => {
  section = sectionOf([problem]);
});

describe("the list of problems", () => {
  test("is that of the newer page, and hints that were unfolded stay so", () => {
    const fold = section.querySelector("details");
    if (fold) fold.open = true;
    renewProblems(section, sectionOf([problem, mechanical]));
    expect(section.querySelector("h2")?.textContent).toBe("2");
    expect(section.querySelector("details")?.open).toBe(true);
    expect(problemsIn(section)).toEqual([problem, mechanical]);
  });

  test("corrects what is mechanical, in the file that is open alone", () => {
    const correct = vi.fn();
    section = sectionOf([problem, mechanical, { ...mechanical, file: "articles/fees/facts.yaml" }]);
    offerCorrections(section, editorMessagesIn("en"), { path, correct });
    const buttons = [...section.querySelectorAll("button")];
    expect(buttons.map(({ parentElement }) => parentElement?.textContent)).toEqual(["One. Correct it"]);
    buttons[0]?.click();
    expect(correct).toHaveBeenCalledExactlyOnceWith(mechanical);
  });

  test("an address leads to a line and to nothing else", () => {
    expect(lineInHash("#line-12-1")).toEqual({ line: 12, column: 1 });
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
  const ask = askForProblems("/studio/drafts/1");
  const [first, second] = [ask(), ask()];
  replies[1]?.(new Response(pageWith([mechanical])));
  expect(await first).toBeNull();
  expect((await second)?.dataset.problems).toContain("•");
  vi.unstubAllGlobals();
});
