import type { readingPractice as english } from "../en/reading-practice";

export const readingPractice: typeof english = {
  title: "S’exercer — vérifiez ce que vous savez",
  about: "Des questions sur ce guide. Chaque réponse ramène à la phrase qui la tranche.",
  start: "Générer des questions",
  startFromText: "Générer des questions sur ce guide",
};
