/**
 * What is said of a question of each form. `task`: what to do, in one line under the stem; a single best answer needs
 * none. `missing`: what is said when an answer is sent without one.
 */
export const forms = {
  "single-best-answer": {
    task: "",
    missing: "Choose one answer first.",
  },
  "multiple-response": {
    task: "Choose all that apply.",
    missing: "Choose at least one answer first.",
  },
  ordering: {
    task: "Put them in order, first at the top.",
    missing: "Put the list in order first.",
  },
  numeric: {
    task: "Write a number.",
    missing: "Write a number in digits first.",
  },
  "decision-case": {
    task: "The questions below belong together. Answer each of them.",
    missing: "Choose at least one answer to each question first.",
    missingIn: (part: number) => `Part ${part} has no answer yet.`,
  },
  "extended-matching": {
    task: "Choose an answer from the list for each of the numbered lines. An answer may fit once, several times or never.",
    missing: "Choose an answer for each of the numbered lines first.",
    missingIn: (line: number) => `Line ${line} has no answer yet.`,
    options: "Answers to choose from",
    choose: "Choose an answer",
    matched: (right: number, total: number) => `${right} of ${total} matched correctly.`,
  },
};
