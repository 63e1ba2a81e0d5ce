import type { blockForm as english } from "../en/block-form";

export const blockForm: typeof english = {
  count: "Combien de questions?",
  all: (count) => (count === 1 ? "1" : `les ${count}`),
  mode: "Quel mode?",
  tutor: { name: "Entraînement", what: "la correction après chaque réponse" },
  timed: { name: "Chronométré", what: "un temps limité, la correction à la fin" },
  between: "\u00a0: ",
};
