import type { DraftCheck } from "../../domain/draft/draft-check";
import type { EditorMessages } from "../../messages/editor-messages";
import { button, element } from "./element";

export type Problems = DraftCheck["diagnostics"];

/** The link to a file of the draft in the list of its files, which has the file's name. */
const linkTo = (file: string): HTMLAnchorElement | null =>
  document.querySelector(`.studio-files a[data-file="${CSS.escape(file)}"]`);

/** What of the address leads to a line. */
export const lineHash = (line: number, column: number | null): string => `#line-${line}-${column ?? 1}`;

export const lineInHash = (hash: string): { line: number; column: number } | undefined => {
  const [, line, column] = /^#line-(\d{1,6})-(\d{1,6})$/.exec(hash) ?? [];
  return line && column ? { line: Number(line), column: Number(column) } : undefined;
};

/** Corrects what is mechanical in the file that is open. */
type Correcting = { path: string; correct: (problem: Problems[number]) => void };

const row = ({ draft: messages, editor }: EditorMessages, problem: Problems[number], { path, correct }: Correcting) => {
  const { file, line, column, rule, message, suggestion, replacement } = problem;
  const link = linkTo(file);
  const made = element("li", "");
  Object.assign(made.dataset, { line, column, file, rule });
  const anchor = element("a", "", `${link?.firstChild?.textContent ?? file}, ${messages.line(line).toLowerCase()}`);
  anchor.href = `${link?.href ?? location.href.replace(/#.*/, "")}${lineHash(line, column)}`;
  const text = element("span", "", `${message} ${suggestion}`);
  text.lang = "en";
  made.append(anchor, " ", text);
  if (replacement && file === path)
    made.append(
      " ",
      button(editor.correct, "quiet", () => correct(problem)),
    );
  return made;
};

/** Draws the list of problems anew, as the page has it: what stops publication, and below it, folded, what does not. */
export const showProblems = (
  section: HTMLElement,
  all: EditorMessages,
  problems: Problems,
  correcting: Correcting,
): void => {
  const { draft: messages } = all;
  const [errors, warnings] = (["error", "warning"] as const).map((severity) =>
    problems.filter((problem) => problem.severity === severity),
  );
  const list = (rows: Problems = []) =>
    element("ul", "studio-problems", ...rows.map((problem) => row(all, problem, correcting)));
  const parts: Node[] = [element("h2", "", messages.problems)];
  if (problems.length === 0) parts.push(element("p", "mt-2", messages.noProblems));
  if (errors && errors.length > 0)
    parts.push(element("p", "mt-2 font-semibold", messages.errors(errors.length)), list(errors));
  if (warnings && warnings.length > 0) {
    const summary = element("summary", "", element("span", "", messages.warnings(warnings.length)));
    const fold = element("details", "fold mt-3", summary, list(warnings));
    fold.open = section.querySelector("details")?.open ?? false;
    parts.push(fold);
  }
  section.replaceChildren(...parts);
};

/** Asks what is wrong with a draft, one question at a time: a newer one takes the place of the older. */
export const askForProblems = (draft: string) => {
  let asking = new AbortController();
  return async (): Promise<Problems | null> => {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    try {
      const reply = await fetch(`/api/studio/drafts/${draft}/check`, { signal });
      const check: DraftCheck = await reply.json();
      return reply.ok && !signal.aborted ? check.diagnostics : null;
    } catch {
      return null;
    }
  };
};
