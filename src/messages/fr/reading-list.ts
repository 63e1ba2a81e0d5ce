import type { readingList as english } from "../en/reading-list";
import { counted } from "./formats";

export const readingList: typeof english = {
  title: "Guides",
  description:
    "Tous les guides\u00a0: le sujet de chacun, à qui il s’adresse, le nombre de questions et le jour de la dernière révision.",
  lead: "Pour les médecins formés hors du Canada. L’essentiel d’abord, puis les étapes, chaque affirmation avec sa source officielle.",
  figures: (articles, questions) =>
    `${counted(articles, "guide", "guides")}, ${counted(questions, "question d’exercice", "questions d’exercice")}.`,
  none: "Aucun guide n’est encore publié. Revenez bientôt.",
  reviewed: "Révisé le",
  inLanguage: (name) => `en ${name}`,
  questions: (count) => counted(count, "question d’exercice", "questions d’exercice"),
};
