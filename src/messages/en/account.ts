import { counted, number } from "./formats";

const questions = (count: number) => counted(count, "question", "questions");

/** What a learner can do with what is kept about them. Days come ready to print. */
export const account = {
  title: "My data",
  description: "Take along, reset or delete what iatroX keeps about you.",
  practice: "Practice",
  /** Around the link to the privacy page. */
  why: { before: "What we keep, and why, is on the ", link: "privacy page", after: "." },
  none: "Nothing is kept about this browser: it has not practised here.",
  start: "Choose questions",
  preferences: {
    heading: "Your reviews",
    saved: "Saved. Your reviews are planned by it.",
    save: "Save",
  },
  retention: {
    heading: "How much you want to remember",
    what: "Each review comes just before you would forget. The more you want to remember, the sooner it comes.",
    low: "85%: fewer reviews",
    usual: "90%: a good balance",
    high: "95%: about twice as many reviews",
  },
  dailyReviews: {
    heading: "How many reviews a day",
    what: "When more are due, what you are most likely to forget comes first, and the rest over the next days.",
    /** `minutes`: as long as they take most people. */
    most: (count: number, minutes: number) => `${number(count)}: about ${counted(minutes, "minute", "minutes")} a day`,
  },
  take: {
    heading: "Take your data with you",
    json: "Everything we keep about the learner in this browser, in one file that programs can read (JSON).",
    jsonButton: "Export my data",
    csv: "Every answer as a row of a table, for a spreadsheet (CSV).",
    csvButton: "Export my answers",
    anki: "The questions in your error log as cards for Anki (text). In Anki, choose File, then Import. Import a newer file whenever you like: cards that you have are brought up to date, and none is doubled.",
    ankiButton: "Export my misses to Anki",
  },
  afresh: {
    heading: "Start afresh",
    what: "Questions count as never seen, and your error log and reviews begin anew. You can undo it for 30 days; then what was hidden is deleted.",
    reset: "Done: you start afresh. Undo it below if you change your mind.",
    undo: "Undone: your answers count again.",
    nothing: "You have no answers that count now.",
    label: "Start afresh with",
    everything: "Everything",
    of: (what: string, count: number) => `${what} (${questions(count)})`,
    button: "Start afresh",
    hidden: (what: string, count: number) => `${what}: ${questions(count)}`,
    until: (on: string, until: string) => `Reset on ${on}. Can be undone until ${until}.`,
    undoButton: "Undo",
  },
  remove: {
    heading: "Delete your data",
    what: "Everything goes at once: your blocks of questions, your answers, notes and flags, what you remember, and the cookie. An account goes too, unless you work on the guides with it. Nobody can bring it back. What you reported about a question stays, without a trace of you. Clearing this browser’s cookies without deleting first leaves answers that nobody can link to you, you included.",
    confirm: "Yes, delete all my answers for good",
    button: "Delete my data",
  },
  deleted: {
    title: "Your data is deleted",
    what: "We keep nothing about you any more, and the cookie is gone. Your route, ticks and saved guides stay on this device until you clear it, under Saved on this device.",
    read: "Read the guides",
  },
  anki: {
    belief: (misconceptions: string) => `The belief behind my answer: ${misconceptions}`,
    retired: "This question has been taken out since: check the official source.",
    quote: (quote: string) => `“${quote}”`,
    source: (publisher: string, title: string, url: string, dates: string) =>
      `${publisher}: ${title}, ${url} (${dates})`,
  },
};
