import { number, plural } from "./formats";

/** What today asks of a learner: what is due and what has changed. Days come ready to print. */
export const today = {
  due: (count: number) => `Due today: ${plural(count, { one: "1 thing", other: `${number(count)} things` })} to review`,
  dueRule: "Each is asked by a fresh question where there is one.",
  practiseDue: "Practise what is due",
  changedOn: (day: string) => `This changed on ${day}`,
  changedBackOn: (day: string) => `This changed back on ${day}`,
  /** Before the name of the guide. */
  answeredOn: (count: number) =>
    `You had answered ${plural(count, { one: "a question", other: `${number(count)} questions` })} on it, from`,
  answersStay: "Your answers stay as they were; you will be asked again.",
  haveRead: "I have read this",
  sourceName: (publisher: string, title: string) => `${publisher}: ${title}`,
  before: "Before",
  now: "Now",
  gone: "The guide no longer says this, and nothing is asked about it.",
  back: "The guide says again what it said when you answered.",
  earlier: (day: string) => `Changed on ${day}`,
  sameWords: "The words are the same; the page behind them is not.",
  readPassage: "Read the passage",
  readArticle: "Read the guide",
  yours: "Yours",
  progress: "Progress",
  progressWhat: "What you know, your error log, reviews to come, all blocks of questions",
  data: "My data",
  dataWhat: "Take it along, start afresh, or delete it",
};
