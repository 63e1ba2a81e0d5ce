import { counted, startQuestions } from "./formats";

/** The first page: what this is, for whom, and the ways in. */
export const home = {
  title: "Steps to practise medicine in Canada",
  description:
    "Plain guides for doctors trained outside Canada, a dated official source behind every claim, and practice questions made from them.",
  /** Breaks after its question alone. */
  heading: "Trained abroad? Be\u00a0a\u00a0doctor in\u00a0Canada",
  lead: "For doctors: every rule in plain words, with its official source.",
  leftOff: "Where you left off",
  ways: {
    heading: "Ways in",
    pathway: {
      name: "Find my route",
      what: "A few questions, then the route that fits you, step by step.",
      /** Once the device has kept a route. */
      goOn: "Continue my route",
      /** The script fills in what the device has kept. */
      progress: "{name}: {done} of {all} done",
      /** Follows where a step is not done yet. */
      next: ", next: {next}",
    },
    read: { name: "Read a guide", what: "The bottom line first, then numbered steps." },
    practise: {
      start: startQuestions,
      what: "Questions on the rules of licensing, not on medicine; they prepare for no examination.",
    },
  },
  articles: "Guides",
  lately: {
    heading: "What changed lately",
    changed: (count: number) => counted(count, "change", "changes"),
  },
  /** Of the route that the device keeps. */
  changedOnRoute: "Rules of your route that changed",
  promise: "No account, no advertisements, no trackers.",
};
