import { counted } from "./formats";

/** The questions of a draft: their list, and the form in which one is written. */
export const studioQuestions = {
  short: "All questions",
  none: "The draft has no article in this language, so it has no questions.",
  count: (total: number, { toCorrect, hinted }: { toCorrect: number; hinted: number }) => {
    const hints = hinted === 0 ? "" : `, ${hinted} with hints, which stop nothing`;
    return `${counted(total, "question", "questions")}, ${toCorrect === 0 ? "nothing" : toCorrect} to mend${hints}`;
  },
  languages: "Language",
  filters: "Which questions",
  all: "All",
  toCorrect: "To mend, or with hints",
  noneShown: "No question is like that.",
  file: "Open the file of questions",
  problems: "Problems with all of them together",
  unmade: "Not a question yet",
  unmadeWhat: "Readers are not given these before they are mended.",
  unnamed: "A question without a name",
  restsElsewhere: "A fact that it rests on has a problem of its own.",
  models: "What item models make",
  model: (id: string, made: number) => `${id}: ${counted(made, "question", "questions")}`,
  sectionCount: (count: number) => counted(count, "question", "questions"),
  fromModel: (id: string) => `Made by the item model ${id}`,
  byHand: "Written by hand",
  edit: "Change",
  editIn: (line: number) => `Line ${line} of the file`,
  right: "Right:",
  wrong: "Wrong:",
  why: "Proof and reasons",
  settles: (words: string) => `The words “${words}” settle it.`,
  restsOn: "It rests on",
  rule: "An answer is right when",
  onlyKey: "Why nothing else is right",
  reasons: "What learners read after the answer",
  severities: { error: "Stops publication", warning: "Hint" },
  noQuestion: (facts: number) =>
    facts === 1 ? "This section has a fact, but no question." : `This section has ${facts} facts, but no question.`,
  openFacts: (count: number) => `${counted(count, "fact", "facts")} without a question`,
  add: "Write a question",
  fromTable: "Make questions from a table",
  removeModel: "Remove these questions",
  removeModelWhat:
    "Once this is published, nobody gets them any more. Answers that were given stay, and so does the table.",
  addAbout: "Write a question about it",
};
