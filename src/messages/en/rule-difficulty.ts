import { counted } from "./formats";

/** Which rules learners get wrong: the page of the studio. */
export const ruleDifficulty = {
  title: "Hard rules and models",
  description: "Which rules people get wrong, and what they believe instead.",
  link: "Hard rules and models",
  none: "No answers have been counted yet. A job of the server counts every night, and this page then fills by itself.",
  lead: "How hard the questions are on each fact, of each model and for each value of a model’s slots, the hardest first. Whom a question met is taken into account: an easy question that only strong people met is not taken for a hard one.",
  restsOn: (answers: number, learners: number) =>
    `From ${counted(answers, "first answer", "first answers")} of ${counted(learners, "person", "people")}, before any feedback.`,
  reliability: (share: string, sd: string) =>
    `Of the differences between people, ${share} are more than chance (marginal reliability; standard deviation of ability ${sd} logits).`,
  kinds: { facts: "Facts", models: "Item models", slots: "Values of slots" },
  showAll: {
    facts: (count: number) => `All ${counted(count, "fact", "facts")}`,
    models: (count: number) => `All ${counted(count, "model", "models")}`,
    slots: (count: number) => `All ${counted(count, "value", "values")}`,
  },
  names: { facts: "Fact", models: "Model", slots: "Slot and value" },
  slotValue: (slot: string, value: string) => `${slot}: ${value}`,
  factsWhat:
    "All questions on a fact, in all languages, and what most of those who are wrong choose or believe instead.",
  belief: (share: string) => `Instead, in ${share} of the answers to one question:`,
  modelsWhat:
    "A model’s questions are not equally hard. The spread says by how much they differ; the difficulty is that of a question which the model might make next.",
  slotsWhat:
    "The questions of a model in which a slot has this value. A value far above the others of its slot deserves a look.",
  tooFew: (count: number) => `Shown from ${counted(count, "answer", "answers")} on.`,
  heads: {
    average: "Average person right (95%)",
    difficulty: "Difficulty ± error, logits",
    spread: "Spread, logits",
    questions: "Questions",
    answers: "Answers",
  },
};
