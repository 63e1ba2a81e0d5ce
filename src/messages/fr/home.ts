import type { home as english } from "../en/home";
import { counted, startQuestions } from "./formats";

export const home: typeof english = {
  title: "Les étapes pour exercer la médecine au Canada",
  description:
    "Des guides clairs pour les médecins formés hors du Canada, une source officielle datée pour chaque affirmation, et des questions d’entraînement qui en sont tirées.",
  heading: "Diplôme obtenu à l’étranger? Soyez\u00a0médecin au\u00a0Canada",
  lead: "Pour les médecins\u00a0: chaque règle expliquée simplement, avec sa source officielle.",
  leftOff: "Reprendre la lecture",
  ways: {
    heading: "Par où commencer",
    pathway: {
      name: "Trouver ma voie",
      what: "Quelques questions, puis la voie qui vous convient, étape par étape.",
      goOn: "Continuer ma voie",
      progress: "{name}\u00a0: {done} sur {all}",
      next: ", ensuite\u00a0: {next}",
    },
    read: { name: "Lire un guide", what: "L’essentiel d’abord, puis des étapes numérotées." },
    practise: {
      start: startQuestions,
      what: "Des questions sur les règles du permis, non sur la médecine; elles ne préparent à aucun examen.",
    },
  },
  articles: "Guides",
  lately: {
    heading: "Ce qui a changé récemment",
    changed: (count) => counted(count, "changement", "changements"),
  },
  changedOnRoute: "Des règles de votre voie ont changé",
  promise: "Sans compte, sans publicité, sans traceur.",
};
