import { counted, number, plural, startQuestions } from "./formats";

const questions = (count: number) => counted(count, "question", "questions");

/** The page that builds a block of questions, and the one of a block that somebody shares. */
export const builder = {
  title: "Practice",
  description: "Questions on the guides, each bound to a dated official source.",
  lead: "Every answer leads back to the sentence of the guide and its official source.",
  /** What these questions are not for: nobody may take them for a preparation. */
  label: "Questions on the rules of licensing, not on medicine; they prepare for no examination.",
  newSet: "A new block of questions",
  nothingYet: "There are no questions yet.",
  readMeanwhile: "Read the guides",
  meanwhile: "meanwhile.",
  chooseArticles: "Choose guides",
  noneTicked: "none ticked: all",
  questions,
  own: "Choose for yourself",
  /** Without script the page does not know how many will be chosen. */
  start: "Start",
  showMatching: "Show how many",
  chooseMore: "More filters",
  anything: "Where nothing is ticked, anything may be asked.",
  difficulties: { easy: "Easy", medium: "Medium", hard: "Hard" },
  states: {
    unused: "Not asked yet",
    incorrect: "Missed last time",
    flagged: "Flagged",
    unsure: "Answered unsure, or guessed",
    due: "Due for review",
  },
  startFrom: (count: number, article: string) => `${startQuestions(count)} on ${article}`,
  startFromAll: (count: number) => `${startQuestions(count)} from all guides`,
  startForRoute: (count: number) => `${startQuestions(count)} for your route`,
  /** `duration`: ready to print. */
  startAllTimed: (count: number, duration: string) =>
    `Start ${counted(count, "timed question", "timed questions")} from all guides: ${duration}`,
  timedTitle: "Before the clock starts",
  timedLead: (count: number, minutes: number) => `${questions(count)} in ${counted(minutes, "minute", "minutes")}.`,
  timedOn: (articles: string) => `On ${articles}.`,
  timedRules: [
    "The clock starts with the first question. It cannot be paused, and it runs on if you close the page.",
    "Each answer is saved as you choose it. You can go back and change it until you finish or the time is up.",
    "You see the right answers and the reasons at the end.",
  ],
  /** Without script nothing is saved before a button is pressed. */
  timedWithoutScript:
    "JavaScript is off in this browser: an answer is saved when you press a button under the question.",
  startQuestions,
  changeTimed: "Change the block",
  goOn: "Continue a block of questions",
  /** `first`: a guide's name; `others`: how many more. */
  severalArticles: (first: string, others: number) => `${first} and ${counted(others, "more guide", "more guides")}`,
  others: (count: number) => `${number(count)} more`,
  answered: (count: number, total: number) => `${number(count)} of ${number(total)} answered`,
  begun: (when: string) => `begun ${when}`,
  begunOn: (day: string) => `begun on ${day}`,
  share: "Share these questions",
  shared: "A shared block of questions",
  sharedOn: (count: number, articles: string) => `${questions(count)} on ${articles}.`,
  sharedRule: "Everyone who has the address of this page is asked the same ones in the same order.",
  sharedReplaced: (count: number) => `${questions(count)} changed since it was shared; the new wording is asked.`,
  sharedGone: (count: number) =>
    plural(count, {
      one: "1 question of it went, because the rule behind it is no longer in the guide.",
      other: `${number(count)} questions of it went, because the rules behind them are no longer in the guide.`,
    }),
  sharedLeftOut: (count: number) =>
    plural(count, {
      one: "1 question of it is left out until its source has been checked again.",
      other: `${number(count)} questions of it are left out until their sources have been checked again.`,
    }),
  sharedRunning: (minutes: number) =>
    `These questions belong to a timed block that is still running. You can take them once it has ended, in ${counted(minutes, "minute", "minutes")} at the latest.`,
  sharedNothing: "None of them is asked any more.",
  buildNew: "Build a new block",
};
