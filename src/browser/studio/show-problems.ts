import type { ListedProblem } from "../../domain/draft/draft-check";
import type { EditorMessages } from "../../messages/editor-messages";
import { button } from "./element";

export const lineInHash = (hash: string): { line: number; column: number } | undefined => {
  const [, line, column] = /^#line-(\d{1,6})-(\d{1,6})$/.exec(hash) ?? [];
  return line && column ? { line: Number(line), column: Number(column) } : undefined;
};

/** The problems that a page lists, as data. */
export const problemsIn = (section: HTMLElement): ListedProblem[] => JSON.parse(section.dataset.problems ?? "[]");

/** Corrects what is mechanical in the file that is open. */
type Correcting = { path: string; correct: (problem: ListedProblem) => void };

/** Puts the list of a newer page in the place of the one that is shown; what was unfolded stays so. */
export const renewProblems = (shown: HTMLElement, newer: HTMLElement): void => {
  const isOpen = shown.querySelector("details")?.open ?? false;
  shown.dataset.problems = newer.dataset.problems;
  shown.replaceChildren(...newer.childNodes);
  const fold = shown.querySelector("details");
  if (fold) fold.open = isOpen;
};

/** Offers to correct what is mechanical, where the file is open. */
export const offerCorrections = (
  section: HTMLElement,
  { editor }: EditorMessages,
  { path, correct }: Correcting,
): void => {
  for (const [index, problem] of problemsIn(section).entries())
    if (problem.replacement && problem.file === path)
      section.querySelector(`[data-problem="${index}"]`)?.append(
        " ",
        button(editor.correct, "quiet", () => correct(problem)),
      );
};

/** Asks for the page of a draft anew, for its list of problems, one at a time: a newer one takes the place of the older. */
export const askForProblems = (address: string) => {
  let asking = new AbortController();
  return async (): Promise<HTMLElement | null> => {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    try {
      const reply = await fetch(address, { signal });
      const page = new DOMParser().parseFromString(await reply.text(), "text/html");
      return reply.ok && !signal.aborted ? page.querySelector<HTMLElement>("#problems") : null;
    } catch {
      return null;
    }
  };
};
