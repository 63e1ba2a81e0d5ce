import { counted, number, percent, startQuestions } from "./formats";

/** What a learner knows, misses and has done. Days come ready to print. */
export const progress = {
  title: "Progress",
  description: "What you know, what you missed and what comes next.",
  practice: "Practice",
  none: "Nothing to show yet. After your first block of questions you see here what you know, what you missed, and when each thing comes again.",
  start: "Choose questions",
  parts: {
    weakest: "Weakest sections",
    mastery: "Mastery by section",
    errors: "Error log",
    reviews: "Reviews to come",
    certainty: "How sure you are",
    time: "Progress over time",
    history: "All blocks of questions",
    reports: "What you reported",
  },
  knownOfMet: (known: number, met: number) =>
    `You know ${number(known)} of the ${counted(met, "point", "points")} you have met.`,
  lastWeek: (answers: number, share: number) =>
    `Last 7 days: ${counted(answers, "answer", "answers")}, ${percent(share)} right.`,
  weekBefore: (share: number) => `The 7 days before: ${percent(share)}.`,
  noWeak: "Nothing stands out: you know all that you have met.",
  startQuestions,
  /** Read out in its place. */
  startOnSection: (count: number, section: string) => `${startQuestions(count)}: ${section}`,
  known: (known: number, total: number) => `${number(known)} of ${counted(total, "point", "points")} known`,
  moreArticles: (count: number) => counted(count, "more guide begun", "more guides begun"),
  articlesNotBegun: (count: number) => `Not begun: ${counted(count, "guide", "guides")}`,
  sectionsNotBegun: (count: number) => `Not begun: ${counted(count, "section", "sections")}`,
  today: "Today",
  pointsAre: "A point is one thing to know. Several questions may ask it.",
  noMastery: "Finish a block of questions first.",
  noCertainty: "Say how sure you are when you answer, and see here how far you can trust it.",
  noDays: "No answer counts yet.",
  mastery: ({ total, met, recalled, share }: { total: number; met: number; recalled: number; share: number }) =>
    met === 0
      ? `not met yet (${counted(total, "point", "points")} to learn)`
      : `${percent(share)}: ${number(recalled)} of ${counted(total, "point", "points")} known${met > recalled ? `, ${number(met - recalled)} missed` : ""}`,
  missedOfMet: (missed: number, met: number) => `Missed: ${number(missed)} of ${counted(met, "point", "points")} met`,
  older: (count: number) => `${number(count)} older`,
  right: (right: number, total: number) => `${number(right)} of ${number(total)} right`,
  answered: (answered: number, total: number) => `${number(answered)} of ${number(total)} answered`,
  overTime: (answers: number, days: number) =>
    `${counted(answers, "answer", "answers")} on ${counted(days, "day", "days")}.`,
  columns: "The columns show how many of 100 were right, day by day.",
  overTimeChart: (days: readonly string[]) => `Share of right answers by day: ${days.join(", ")}.`,
  byDay: "Answers by day",
  dayHeads: ["Day", "Answers", "Right"],
  noReviews: (days: number) => `No review is due in the next ${number(days)} days.`,
  reviews: (total: number, days: number, today: number) =>
    `${counted(total, "review", "reviews")} in the next ${number(days)} days, ${today === 0 ? "none" : number(today)} of them today.`,
  reviewsChart: "Reviews by day",
  reviewHeads: ["Day", "Reviews"],
};
