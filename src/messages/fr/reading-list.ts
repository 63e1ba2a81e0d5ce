import type { readingList as english } from "../en/reading-list";
import { counted } from "./formats";

export const readingList: typeof english = {
  title: "Guides",
  description:
    "Tous les guides par étape\u00a0: par où commencer, examens, résidence, évaluation de la capacité à exercer, certification, provinces.",
  lead: "L’essentiel d’abord, puis les étapes, chaque affirmation avec sa source officielle.",
  figures: (articles, questions) =>
    `${counted(articles, "guide", "guides")}, ${counted(questions, "question d’exercice", "questions d’exercice")}.`,
  none: "Aucun guide n’est encore publié. Revenez bientôt.",
  stages: {
    start: "Pour commencer",
    examinations: "Examens",
    residency: "Résidence",
    "practice-ready": "Capacité à exercer",
    certification: "Certification",
    provinces: "Provinces",
    other: "Autres",
  },
  inLanguage: (name) => `en ${name}`,
};
