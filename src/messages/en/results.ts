import { counted, list, number, percent, plural, startNew } from "./formats";

/** The results of a finished block of questions. */
export const results = {
  title: "Results",
  practice: "Practice",
  /** Where some are partly right. `wrong`: the unanswered too. */
  tally: (right: number, partly: number, wrong: number) =>
    `${number(right)} right, ${number(partly)} partly right${wrong > 0 ? `, ${number(wrong)} missed` : ""}.`,
  timeUp: (answered: number, total: number) =>
    `Time was up. ${number(answered)} of ${number(total)} ${plural(total, { one: "answer", other: "answers" })} had been saved by then, and ${plural(answered, { one: "that one counts", other: "those count" })}.`,
  startNew,
  backToArticle: "Back to the guide",
  allArticles: "All guides",
  bySection: "By section",
  every: "Every question",
  openHint: "Open a question to see your answer, the right one and the sentence behind it.",
  byForm: "By form",
  howSure: "How sure you were",
  progress: "See all your progress",
  certainty: { sure: "You said: sure", unsure: "You said: unsure", guess: "You said: a guess" },
  tooFew: "Where no share of others is given, too few have answered yet.",
  otherSections: (count: number) => counted(count, "other section", "other sections"),
  allRight: "Nothing missed. All of it comes back before you are likely to forget it.",
  noneRight: (total: number) =>
    total === 1 ? "Now you know what to learn." : `Now you know which ${number(total)} to learn.`,
  /** Days come ready to print, the next first. `somePartly`: some of these were partly right. */
  comesBack: (days: readonly { day: string; questions: number }[], somePartly: boolean) => {
    const total = days.reduce((sum, { questions }) => sum + questions, 0);
    const missed = total === 1 ? "the one you missed" : `the ${number(total)} you missed`;
    const partly = somePartly ? " Partly right counts as missed." : "";
    if (days.length === 1) return `You review ${missed} on ${days[0]?.day}.${partly}`;
    return `You review ${missed}: ${list(days.map(({ day, questions }) => `${number(questions)} on ${day}`))}.${partly}`;
  },
  peers: (share: number, answers: number) => `${percent(share)} of others right (${number(answers)} first answers)`,
  flagged: "You flagged this question.",
  yourNote: "Your note",
  time: "Time",
  answeredIn: (time: string) => `Answered in ${time}`,
  timeEach: "Time for each question",
  question: "Question",
  average: (time: string) => `${time} a question on average.`,
  longest: (average: string, positions: readonly string[], time: string) =>
    plural(positions.length, {
      one: `${average} a question on average; question ${positions[0]} took longest, ${time}.`,
      other: `${average} a question on average; questions ${list(positions)} took longest, ${time} each.`,
    }),
};
