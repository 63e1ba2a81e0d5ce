import { plural } from "./formats";

/** A question and how it is answered. */
export const questionFields = {
  /** What becomes of a list that nobody has moved. */
  asShown: { tutor: "They are checked as they stand.", timed: "Your order counts once you have moved a line." },
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
