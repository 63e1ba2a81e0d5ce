import { counted, number, plural, startNew } from "./formats";

/** What today asks of a learner: what is due, what was begun and what has changed. Days come ready to print. */
export const today = {
  heading: "Today",
  /** `count`: today's share of all that are due. */
  dueCount: (count: number, due: number) => `${count < due ? `${number(count)} of ${number(due)}` : number(due)} due`,
  takes: (minutes: number) => `about ${counted(minutes, "minute", "minutes")}`,
  /** After how long it takes. `days`: on how many more days it comes. */
  restComes: (days: number) =>
    plural(days, { one: "; the rest comes tomorrow", other: `; the rest comes over the next ${number(days)} days` }),
  review: "Review",
  reviewsDone: "Today’s reviews are done",
  moreWait: (count: number, days: number) =>
    `${number(count)} more ${plural(days, { one: "tomorrow", other: `over the next ${number(days)} days` })}`,
  reviewMore: "Review more",
  nothingDue: "No questions are due",
  nothingToday: "No questions are due today.",
  /** `day`: null where it is tomorrow. */
  comesBack: (count: number, day: string | null) =>
    `${plural(count, { one: "1 question to review", other: `${number(count)} questions to review` })} ${day ? `on ${day}` : "tomorrow"}.`,
  startNew,
  startBegun: (count: number) => `${startNew(count)} on your guides`,
  startForRoute: (count: number) => `${startNew(count)} for your route`,
  answered: (count: number, total: number) => `${number(count)} of ${number(total)} answered`,
  /** Answers that this device keeps. The script fills in how many. */
  waiting: {
    one: "1 answer waits on this device. It is sent once you are online.",
    many: "{count} answers wait on this device. They are sent once you are online.",
    sentOne: "1 answer that waited on this device is sent.",
    sentMany: "{count} answers that waited on this device are sent.",
    update: "Update this page",
  },
  goOn: "Continue",
  othersBegun: (count: number) => `${counted(count, "more block", "more blocks")} begun`,
  changedRules: (count: number) =>
    plural(count, {
      one: "1 rule you answered on has changed",
      other: `${number(count)} rules you answered on have changed`,
    }),
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
