import { list, number, percent, plural } from "./formats";

/** The results of a finished block of questions. */
export const results = {
  title: "Results",
  practice: "Practice",
  timeUp: (answered: number, total: number) =>
    `Time was up. ${number(answered)} of ${number(total)} ${plural(total, { one: "answer", other: "answers" })} had been saved by then, and ${plural(answered, { one: "that one counts", other: "those count" })}.`,
  again: "Practise again",
  backToArticle: "Back to the guide",
  allArticles: "All guides",
  bySection: "By section",
  every: "Every question",
  openHint: "Open a question to see your answer, the right one and the sentence behind it.",
  byForm: "By form",
  howSure: "How sure you were",
  progress: "See all your progress",
  certainty: { sure: "You said: sure", unsure: "You said: unsure", guess: "You said: a guess" },
  tooFew: "New: too few answers yet to compare",
  peers: (share: number, answers: number) => `${percent(share)} of others right (${number(answers)} first answers)`,
  flagged: "You flagged this question.",
  yourNote: "Your note",
  time: "Time",
  timeEach: "Time for each question",
  question: "Question",
  average: (time: string) => `${time} a question on average.`,
  longest: (average: string, positions: readonly string[], time: string) =>
    plural(positions.length, {
      one: `${average} a question on average; question ${positions[0]} took longest, ${time}.`,
      other: `${average} a question on average; questions ${list(positions)} took longest, ${time} each.`,
    }),
};
