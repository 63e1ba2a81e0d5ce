import { formatNumber } from "../format-number";

const number = (value: number) => formatNumber(value, "en");

/** What today asks of a learner: what is due, what has changed, and what was missed. Days come ready to print. */
export const today = {
  due: (count: number) => `Due today: ${count === 1 ? "1 thing" : `${number(count)} things`} to review`,
  fresh: "Each is asked by a fresh question where there is one.",
  practiseDue: "Practise what is due",
  changedOn: (day: string) => `This changed on ${day}`,
  /** The sentence around a link to the guide. */
  hadAnswered: (count: number) => ({
    before: `You had answered ${count === 1 ? "a question" : `${number(count)} questions`} on it, from `,
    after: ". Your answers stay as they were; you will be asked again.",
  }),
  haveRead: "I have read this",
  before: "Before",
  now: "Now",
  gone: "The guide no longer says this, and nothing is asked about it.",
  onlySource: "The words are the same; the page behind them is not.",
  readPassage: "Read the passage",
  readGuide: "Read the guide",
  noMiss: "No miss yet. What you get wrong will stand here, and come again.",
  allPassed: "Every miss has passed both retests.",
  more: (count: number) => `${number(count)} more`,
  passed: (count: number) => `${number(count)} that passed both retests`,
  youAnswered: (answer: string) => `You answered: ${answer}`,
  felt: { sure: "you were sure", unsure: "you were unsure", guess: "you guessed" },
  whoever: "Whoever answers so",
  replaced: "This question has been replaced since: what it rests on has changed.",
  bothPassed: "✓ Both retests passed.",
  dueToday: "due today",
  dueOn: (day: string) => `on ${day}`,
  firstRetest: (when: string) => `First retest ${when}.`,
  secondRetest: (when: string) => `✓ First retest passed. Second retest ${when}.`,
  yours: "Yours",
  progress: "Progress",
  progressWhat: "What you know, your error log, reviews to come, all sets of questions",
  myData: "My data",
  myDataWhat: "Take it along, start afresh, or delete it",
};
