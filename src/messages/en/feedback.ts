import { number, plural } from "./formats";

/** What is said of an answer once it counts. */
export const feedback = {
  right: "Right",
  partlyRight: "Partly right",
  notRight: "Not right",
  notAnswered: "Not answered",
  unanswered: "You did not answer this question; it counts as 0.",
  guessedAndRight: "You guessed, and it was right: it comes back soon.",
  sureAndWrong: "You were sure, so this question comes back within two days.",
  answerIs: (answer: string) => `The answer is ${answer}.`,
  youWrote: (yours: string, answer: string) => `You wrote ${yours}; the answer is ${answer}.`,
  tolerance: (from: string, to: string) => `Anything from ${from} to ${to} counts as right.`,
  found: (found: number, total: number) => `You found ${number(found)} of the ${number(total)} right answers.`,
  foundAndWrong: (found: number, total: number, wrong: number) =>
    `You found ${number(found)} of the ${number(total)} right answers, and chose ${number(wrong)} that ${plural(wrong, { one: "is", other: "are" })} wrong.`,
  run: (run: number) => `None is in its place, though ${number(run)} follow each other in the right order.`,
  inPosition: (count: number, total: number) =>
    `${number(count)} of the ${number(total)} ${plural(count, { one: "is", other: "are" })} in the right place.`,
  noRun: "None is in its place.",
  yourAnswerRight: "Your answer, right",
  rightAnswer: "Right answer",
  yourAnswer: "Your answer",
  otherOptions: "The other options",
  yourPositionRight: "Your place, right",
  withoutPosition: "Not placed",
  yourPosition: (position: number) => `You put it at ${position}`,
  missed: "You missed this",
  choiceHarmful: "Your answer, harmful",
  harmfulNotChosen: "Harmful, not chosen",
  choiceNotNeeded: "Your answer, not needed",
  overLimit: (chosen: number, most: number) =>
    `You chose ${chosen}, and only ${most} ${plural(most, { one: "was", other: "were" })} allowed.`,
  didHarm: "One of your choices would have done harm.",
  readPassage: "Read the passage",
  officialSource: "Official source",
  secondarySource: "Secondary source",
  /** Between a publisher and a title. */
  colon: ": ",
};
