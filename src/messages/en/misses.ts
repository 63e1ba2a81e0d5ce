import { counted, number, plural } from "./formats";

/** The error log. Days come ready to print. */
export const misses = {
  noMiss: "No miss yet. What you get wrong will be listed here, and asked again.",
  allPassed: "Every miss has passed both retests.",
  more: (count: number) => `${number(count)} more`,
  passed: (count: number) => `${number(count)} that passed both retests`,
  youAnswered: "You answered:",
  nothing: "nothing",
  /** `retired`: what was right has changed since. */
  rightAnswer: (retired: boolean): string => (retired ? "Right at that time:" : "Right answer:"),
  /** At least two. */
  partsMissed: (count: number) => counted(count, "part missed", "parts missed"),
  felt: { sure: "you were sure", unsure: "you were unsure", guess: "you guessed" },
  whoever: "Anyone who answers this way",
  replaced: "This question has been replaced since: what it rests on has changed.",
  bothPassed: "Both retests passed.",
  today: "today",
  on: (day: string) => `on ${day}`,
  comesBack: (when: string) => `Comes back ${when}.`,
  secondRetest: (when: string) => `First retest passed. Comes back ${when}.`,
  /** `some`: so many of the `all` in one go. */
  start: (some: number, all: number) =>
    some < all
      ? `Start ${number(some)} of ${number(all)} missed questions`
      : `Start ${counted(all, "missed question", "missed questions")}`,
  /** Of those that a search found. */
  startFound: (some: number, all: number) => {
    if (some < all) return `Start ${number(some)} of these ${number(all)} questions`;
    return all === 1 ? "Start this question" : `Start these ${number(all)} questions`;
  },
  missedTimes: (times: number) => `Missed ${counted(times, "time", "times")}`,
  sureBefore: "You were sure when you missed it before.",
  /** The name of a block that asks them. */
  blockName: (count: number) => `The ${count === 1 ? "one" : number(count)} you missed`,
  searchAndFilter: (count: number) => `Search ${number(count)} misses`,
  search: "Words",
  guide: "Guide",
  allArticles: "All guides",
  show: "Show",
  showAll: "All",
  showOpen: "Still to be retested",
  showPassed: "Both retests passed",
  certainty: "How sure you were",
  find: "Find",
  found: (count: number) => plural(count, { one: "1 miss found.", other: `${number(count)} misses found.` }),
  clear: "Show all",
  readPassage: "Read the passage",
};
