import { counted, number, plural, startNew, startQuestions } from "./formats";

/** A plan with a date. Days come ready to print. */
export const studyPlan = {
  title: "Your plan",
  newTitle: "Plan your practice by a date",
  description: "Choose the day by which you want to be ready, and get so many new questions a day.",
  practice: "Practice",
  /** What the plan is not: the steps to a licence. The link leads to the reader's own route, or to all of them. */
  plans: "This plans practice questions. The steps to your licence are on ",
  plansRoute: "the page of your route",
  lead: "Choose the day by which you want to be ready. Each day then has its share of new questions, worked out again from what is really left.",
  saved: "Your plan is set.",
  /** All cannot be met in time. */
  savedTooNear: "Your plan is saved, but it cannot be met like this.",
  dropped: "Your plan is dropped. Your answers and reviews stay as they are.",
  undoDrop: "Undo: take the plan up again",
  newADay: (count: number) => `${counted(count, "new question", "new questions")} a day`,
  newADayFromTomorrow: (count: number) => `From tomorrow, ${counted(count, "new question", "new questions")} a day`,
  takes: (minutes: number, days: number) =>
    `About ${counted(minutes, "minute", "minutes")} a day for ${counted(days, "day", "days")}, besides your reviews.`,
  left: (questions: number, articles: number) =>
    `${counted(questions, "question", "questions")} from ${counted(articles, "guide", "guides")} ${plural(questions, { one: "is", other: "are" })} still new to you.`,
  /** A plan counts objectives; the list of guides counts questions. */
  countedOnce: "Questions on the same point count as one.",
  metBy: (day: string, days: number) =>
    `All are met by ${day}, which leaves ${counted(days, "day", "days")} for reviews.`,
  target: (day: string, daysLeft: number) =>
    `Ready by ${day}: ${daysLeft === 0 ? "that is today" : `${counted(daysLeft, "day", "days")} left`}.`,
  allMet: "You have met every question of your plan.",
  reviewsGoOn: (day: string) => `Reviews go on until ${day} and after.`,
  over: (day: string) => `Your day, ${day}, has passed.`,
  overWhat: "Choose another day below, or drop the plan.",
  behindHeading: "A new pace",
  behind: (days: number, now: number, before: number) =>
    `You are ${counted(days, "day", "days")} behind what you began with: now ${number(now)} a day instead of ${number(before)}.`,
  faster: (now: number, before: number) =>
    `There is more left than you began with: now ${number(now)} a day instead of ${number(before)}.`,
  tooFastHeading: "This day is too near",
  tooFast: (most: number, metBy: string, target: string) =>
    `At ${number(most)} a day, the most that a plan asks for, all are met by ${metBy}. That is too late to review them before ${target}.`,
  fewer: "You can also choose fewer guides.",
  later: (day: string) => `Move the day to ${day}`,
  start: startNew,
  doneSome: (done: number, all: number) => `${number(done)} of today’s ${number(all)} done.`,
  doneToday: "Done for today",
  doneWhat: (count: number) => `${counted(count, "new question", "new questions")} met. The next ones come tomorrow.`,
  calendar: "Put it into my calendar (.ics)",
  change: "Change the plan",
  drop: "Drop the plan",
  wrong: "This cannot be planned yet",
  errors: {
    "no-such-day": "Choose a month, and a day that it has.",
    past: "Choose a day that lies ahead.",
    "too-far": "Choose a day within the next two years.",
    "no-article": "Choose at least one guide.",
  },
  readyBy: "I want to be ready by",
  month: "Month",
  day: "Day",
  articles: "From these guides",
  articlesWhat: "Behind each: how many of its questions are new to you. Questions on the same point count as one.",
  proposed: "Chosen for your route: {name}",
  /** The page or its script fills in how many. */
  articlesChosen: (all: number) => `{count} of ${counted(all, "guide", "guides")}`,
  articlesAll: (all: number) => (all === 1 ? "1 guide" : `All ${number(all)} guides`),
  articleLeft: (count: number) => `${number(count)} new`,
  make: "Make my plan",
  save: "Save the plan",
  nothingYet: "There are no questions yet.",
  /** On the first pages. */
  today: (count: number) => `: ${counted(count, "new question", "new questions")} today`,
  todaySome: (done: number, all: number) => `: ${number(done)} of today’s ${number(all)} done`,
  todayDone: ": done for today",
  todayMet: ": everything met",
  /** After `tooFastHeading`. */
  todayMove: "Choose a later one",
  todayOver: ": its day has passed",
  daysLeft: (days: number) => (days === 0 ? "today is the day" : `${counted(days, "day", "days")} left`),
  minutes: (minutes: number) => `about ${counted(minutes, "minute", "minutes")}`,
  startToday: startQuestions,
  calendarTitle: "iatroX: my plan",
  calendarDaily: (count: number) => `iatroX: ${counted(count, "new question", "new questions")}`,
  calendarAbout: "If you miss a day, open your plan for the new count and download this file again.",
  calendarTarget: "The day of my iatroX plan",
  calendarAsOf: (day: string) => `As of ${day}.`,
};
