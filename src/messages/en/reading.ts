import { counted } from "./formats";

/** The page of a guide. */
export const reading = {
  youAreHere: "You are here",
  articles: "Guides",
  minutes: (count: number) => counted(count, "minute to read", "minutes to read"),
  sources: (count: number) => counted(count, "source", "sources"),
  reviewed: "Reviewed",
  /** After the day of the last review. */
  nextReview: "Next",
  /** Whose signatures hold follows, and the day of the last. */
  signed: (count: number, all: number) => `${count} of ${counted(all, "claim", "claims")} signed by`,
  anExpert: "an expert",
  experts: (count: number) => `${count} experts`,
  contents: "On this page",
  /** Shown where a link leads to a section that is gone. */
  moved:
    "The part you were looking for is no longer in this guide. Its subject may stand in another part now: look through the contents.",
  /** `name`: of the only language that the guide is in. */
  untranslated: (name: string) => `So far, this guide and its questions are in ${name} only.`,
  step: (number: number | string) => `Step ${number}`,
  /** Between a label and what it is a label of. */
  colon: ": ",
  /** Where the reader is. The script puts the number of the step for `{step}`. */
  stepOf: (all: number) => `Step {step} of ${all}`,
  done: "Done",
  openParts: "Open all parts",
  copyLink: "Copy link to this part",
  note: "Note",
  warning: "Warning",
  table: "Table",
  close: "Close",
  otherArticles: "Other guides",
  previous: "Previous guide",
  next: "Next guide",
};
