import { counted } from "./formats";

/** The first page: what this is, for whom, and three ways in. */
export const home = {
  title: "Steps to practise medicine in Canada",
  description:
    "Plain guides for doctors trained outside Canada, a dated official source behind every claim, and practice questions made from them.",
  heading: "Trained abroad? Your steps to practise medicine in Canada",
  lead: "Exams, certificates and licences, explained in plain words. Every claim has its official source and the day we read it.",
  leftOff: "Where you left off",
  ways: {
    heading: "Three ways in",
    read: { name: "Read a guide", what: "The bottom line first, then numbered steps." },
    pathway: {
      name: "Find my route",
      what: "Answer a few questions and see which certificate or program fits, with its steps.",
    },
    practise: {
      name: "Practise",
      what: "Questions made from the guides. Each answer leads back to the sentence that settles it.",
    },
  },
  articles: "Guides",
  lately: {
    heading: "What changed lately",
    published: "New guide",
    changed: (count: number) => counted(count, "change", "changes"),
    none: "Nothing has changed yet. When a rule changes, it is told here, with the old sentence and the new one.",
    follow: "Follow in a feed reader",
  },
  promise: "No account, no advertisements, no trackers. You can take your data along or delete it at any time.",
};
