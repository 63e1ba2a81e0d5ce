import type { matching as english } from "../en/matching";
import { counted, number, startQuestions } from "./formats";

export const matching: typeof english = {
  groups: {
    articles: "Guides",
    sections: "Sections du guide",
    forms: "Types de questions",
    difficulty: "Difficulté",
    states: "Selon vos réponses passées",
  },
  fit: (total) => `${counted(total, "question", "questions")}.`,
  start: startQuestions,
  none: "Aucune question ne correspond à tout ce qui est coché.",
  heldBack: (total) =>
    total === 1
      ? "1 question conviendrait, mais sa source n’a pas été vérifiée à temps."
      : `${number(total)} questions conviendraient, mais leurs sources n’ont pas été vérifiées à temps.`,
  withoutGroup: (group, total) => `Sans rien cocher sous «\u00a0${group}\u00a0», il y en aurait ${number(total)}.`,
  inEveryLanguage: (total) => `Avec les guides dans toutes les langues, il y en aurait ${number(total)}.`,
  untick: "Cochez moins de cases.",
};
