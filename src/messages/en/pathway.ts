import { counted, number, plural, startQuestions } from "./formats";

/** "2 years and 3 months", "11 months". */
const inYears = (months: number): string => {
  const years = counted(Math.floor(months / 12), "year", "years");
  const rest = counted(months % 12, "month", "months");
  if (months < 12) return rest;
  return months % 12 === 0 ? years : `${years} and ${rest}`;
};

/** `dollars`: 0 where no cost has a figure. */
type Sum = { months: number; dollars: number };

/** "11 months", "11 months and $1,420". */
const timeAndMoney = ({ months, dollars }: Sum): string =>
  dollars > 0 ? `${inYears(months)} and $${number(dollars)}` : inYears(months);

/** The pages of the decision table: one question after another, and where the answers lead. */
export const pathway = {
  title: "Find my route",
  description:
    "A few questions lead an international medical graduate to the Ontario certificate or program that fits.",
  lead: "A few questions lead you to your steps, documents and dates, each with its source.",
  questionOf: (number: number, most: number) =>
    number === most ? `Question ${number}, the last` : `Question ${number} of ${most} at most`,
  why: "Why we ask",
  goOn: "Continue",
  chooseFirst: "Choose one of these answers first.",
  answersInAddress:
    "Your answers stand in the address of the page. A route that you keep is kept on this device. We store none of them.",
  all: (count: number) => `See all ${count} routes instead`,
  elsewhere: {
    before:
      "These questions lead to Ontario, or to another province’s guide. Is it about an examination or your documents, or have you matched already? ",
    link: "See all guides",
  },
  answers: "Your answers",
  change: "Change",
  /** Read out in place of “Change”. */
  changeWhat: (question: string) => `Change: ${question}`,
  startAgain: "Start again",
  unknown: (parts: string) => `This address says something that we do not know, so we left it out: ${parts}`,
  fits: "Is this your route?",
  askMe: "Answer the questions and see",
  bottomLine: "The bottom line",
  more: "How this route goes",
  step: (number: number) => `Step ${number}: `,
  done: "Done",
  /** Of one step. `months`: null where no page says how long. */
  takes: ({ months, dollars }: { months: number | null; dollars: number }) =>
    [
      ...(months === null ? [] : [`allow ${inYears(months)}`]),
      ...(dollars > 0 ? [`$${number(dollars)} on the last list we read`] : []),
    ].join(" · "),
  /** The first steps, of which there are one to three. */
  next: (count: number): string =>
    count === 1 ? "Your next step" : count === 2 ? "Your next two steps" : "Your next three steps",
  /** The script fills in what the device has kept. */
  progress: "{done} of {all} done, documents included",
  savedHere: "Kept on this device as your route.",
  savedOther: "Your route: {name}",
  chooseThis: "Make this my route",
  /** After that. */
  forgetThis: "Forget it",
  printThis: "Print this page",
  /** In place of the question above, where the device keeps this very route; then the way to it as it was answered. */
  isOwn: "This is your route.",
  withAnswers: "See it with your answers",
  /** The page of a body that has long gone by its short name. `foreign`: its language, where not this one. */
  pageOf: (publisher: string, foreign?: string) => `${publisher}’s page${foreign ? ` (in ${foreign})` : ""}`,
  /** A publisher, after “See”. */
  publisher: (name: string): string => name,
  allSteps: (count: number) => plural(count, { one: "The one step", other: `All ${count} steps` }),
  moneyAndTime: "Money and time",
  inAll: "In all",
  fees: "Fees",
  figures: "Last figures seen, all out of date: see",
  unknownFees: "What it costs now is not known to us. See",
  otherFees: "Other amounts are not known to us. See",
  time: "How long",
  unknownTime: "Not known to us.",
  example: {
    short: (inAll: Sum, untilWork: Sum | null) =>
      `An example: ${untilWork ? `${timeAndMoney(untilWork)} until work, ` : ""}${timeAndMoney(inAll)} in all`,
    heading: (months: number) => `An example, month by month: ${inYears(months)}`,
    sum: (inAll: Sum, untilWork: Sum | null) =>
      `From the first paper to the end of the last stage: ${inYears(inAll.months)}. ${inAll.dollars > 0 ? `The costs with a figure add up to $${number(inAll.dollars)}, ${untilWork ? `$${number(untilWork.dollars)} of it before work begins; ` : ""}all are figures of earlier years. ` : ""}It is an invented person, and your times will differ.`,
    known: "As a page says.",
    assumed: "Assumed.",
    years: "The numbers are years.",
    stage: (from: number, months: number, assumed: boolean, dollars: number) =>
      `${months === 1 ? `month ${from + 1}` : `months ${from + 1} to ${from + months}`}${assumed ? ", assumed" : ""}${dollars > 0 ? ` · $${number(dollars)}` : ""}`,
  },
  map: "Your route on the map",
  wholeMap: "All routes on one map",
  also: "Also look at",
  instead: (question: string, answer: string) => `If you had answered “${answer}” to “${question}”.`,
  thenQuestions: (left: number) =>
    plural(left, { one: "Then one more question.", other: `Then up to ${left} more questions.` }),
  whyThis: (count: number) =>
    plural(count, { one: "Why this route: your answer", other: `Why this route: your ${count} answers` }),
  documents: (count: number) => plural(count, { one: "1 document to gather", other: `${count} documents to gather` }),
  documentsNote: "Tick what you have. The boxes stay on this device and are never sent.",
  ticked: "{done} of {all} ticked, steps and documents together.",
  untick: "Untick all",
  dates: "Dates",
  datesPast: "The days that we knew of have passed. Open the official page for the next ones.",
  datesUnknown: "The dates of this round are not known to us. See",
  /** A day and what happened on it follow. */
  earlierYear: "An earlier year’s:",
  calendar: "Put these days into my calendar (.ics)",
  calendarTitle: "iatroX: my route",
  uncertain: (count: number) => `Uncertain, ask first: ${counted(count, "point", "points")}`,
  unchecked: "We have not checked this recently: ask the College.",
  practise: "Test your knowledge",
  practiseWhat: (count: number) =>
    `${count} ${plural(count, { one: "question", other: "questions" })} on the rules of this route.`,
  /** `name`: of the language, in this one. */
  practiseIn: (name: string) => `These questions are in ${name}.`,
  startQuestions,
  choose: "Choose how many, and which",
  ask: "Whom to ask",
  information: "This is information, not legal advice.",
  decides: "We explain rules and do not decide on anybody. Open the official page before you act.",
  rests: (count: number) => plural(count, { one: "1 source", other: `${count} sources` }),
  reviewed: (day: string) => `We last read this route against its sources on ${day}.`,
  passage: "Read it in our guide",
  passageIn: (name: string) => `Read it in our guide (in ${name})`,
  /** After the name of a guide. */
  inLanguage: (name: string) => `(in ${name})`,
  /** A guide stands between, and its sections follow. */
  readOnIn: { before: "Read on in ", after: ": " },
  /** A guide follows. */
  wholeArticle: "All of it, in order:",
  print: "To take it along, print this page: the boxes and all sources come with it.",
  notice: "Find my route is being mended. Read the guide meanwhile, or ask the College.",
  articles: "Read the guides",
};
