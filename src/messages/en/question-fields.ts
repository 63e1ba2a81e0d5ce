import { plural } from "./formats";

/** A question and how it is answered. */
export const questionFields = {
  /** What to do, in one line under the stem. A single best answer needs none. */
  tasks: {
    "single-best-answer": "",
    "multiple-response": "Choose all that apply.",
    ordering: "Put them in order, first at the top.",
    numeric: "Write a number.",
    "decision-case": "The questions below belong together. Answer each of them.",
  },
  /** What becomes of a list that nobody has moved. */
  asShown: { tutor: "They are checked as they stand.", timed: "Your order counts once you have moved a line." },
  /** What is missing, when an answer is sent without one. */
  missing: {
    "single-best-answer": "Choose one answer first.",
    "multiple-response": "Choose at least one answer first.",
    ordering: "Put the list in order first.",
    numeric: "Write a number in digits first.",
    "decision-case": "Choose at least one answer to each question first.",
  },
  howSure: "How sure are you? (optional)",
  certainties: { sure: "Sure", unsure: "Unsure", guess: "Guess" },
  part: (position: number, count: number) => `Part ${position} of ${count}`,
  chooseUpTo: (most: number) => plural(most, { one: "Choose one.", other: `Choose up to ${most}.` }),
  chosen: (count: number, most: number) => `${count} of ${most} chosen.`,
  tooMany: (count: number, most: number) => `${count} chosen. Untick ${count - most}: at most ${most} are taken.`,
  tooManyIn: (part: number, count: number, most: number) =>
    `In part ${part} you chose ${count}, and at most ${most} are taken. Untick ${count - most}.`,
  negative: "This cannot be below zero. Write a number from 0 up.",
  tooLarge: "This number is too large to be meant. Check its digits.",
  digitsOnly: "Only digits are taken here, such as 12 or 2.5.",
  moveUp: (option: string) => `Move up: ${option}`,
  moveDown: (option: string) => `Move down: ${option}`,
  moved: (option: string, position: number, count: number) => `${option}: now number ${position} of ${count}.`,
  strikeOut: (option: string) => `Strike out: ${option}`,
  struckOut: "(struck out)",
};
