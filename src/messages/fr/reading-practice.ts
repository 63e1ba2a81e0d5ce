import type { readingPractice as english } from "../en/reading-practice";

export const readingPractice: typeof english = {
  title: "S’exercer — vérifiez ce que vous savez",
  about: "Des questions sur ce guide. Chaque réponse ramène à la phrase qui la tranche.",
  count: "Combien de questions?",
  all: (count) => (count === 1 ? "1" : `les ${count}`),
  mode: "Quel mode?",
  tutor: { name: "Entraînement", what: "la correction après chaque réponse" },
  timed: { name: "Chronométré", what: "un temps limité, la correction à la fin" },
  between: "\u00a0: ",
  start: "Générer des questions",
  startFromText: "Générer des questions sur ce guide",
};
