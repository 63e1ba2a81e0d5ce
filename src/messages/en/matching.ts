import { number, plural, startQuestions } from "./formats";

/** How many questions fit what is chosen. `groups`: the filters, as the form calls them. */
export const matching = {
  groups: {
    articles: "Guides",
    sections: "Sections of the guide",
    forms: "Forms of question",
    difficulty: "Difficulty",
    states: "Your history with them",
  },
  fit: (total: number) => plural(total, { one: "1 question.", other: `${number(total)} questions.` }),
  /** The button, once its page knows how many. */
  start: startQuestions,
  none: "No question fits all that is ticked.",
  heldBack: (total: number) =>
    plural(total, {
      one: "1 question would, but its source has not been checked in time.",
      other: `${number(total)} questions would, but their sources have not been checked in time.`,
    }),
  withoutGroup: (group: string, total: number) => `With nothing ticked under “${group}”, ${number(total)} would.`,
  inEveryLanguage: (total: number) => `With guides in all languages, ${number(total)} would.`,
  untick: "Tick fewer things.",
};
