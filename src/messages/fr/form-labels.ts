import type { formLabels as english } from "../en/form-labels";

export const formLabels: typeof english = {
  "single-best-answer": "Une seule bonne réponse",
  "multiple-response": "Toutes les bonnes réponses",
  ordering: "À mettre en ordre",
  numeric: "Un nombre",
  "decision-case": "Cas à décisions",
  "extended-matching": "Appariement",
};
