import type { forms as english } from "../en/forms";

export const forms: typeof english = {
  "single-best-answer": "Une seule bonne réponse",
  "multiple-response": "Toutes les bonnes réponses",
  ordering: "À mettre en ordre",
  numeric: "Un nombre",
  "decision-case": "Cas à décisions",
};
