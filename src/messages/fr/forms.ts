import type { forms as english } from "../en/forms";

export const forms: typeof english = {
  "single-best-answer": {
    task: "",
    missing: "Choisissez d’abord une réponse.",
  },
  "multiple-response": {
    task: "Choisissez toutes les bonnes réponses.",
    missing: "Choisissez d’abord au moins une réponse.",
  },
  ordering: {
    task: "Mettez-les en ordre, le premier élément en haut.",
    missing: "Mettez d’abord la liste en ordre.",
  },
  numeric: {
    task: "Écrivez un nombre.",
    missing: "Écrivez d’abord un nombre, en chiffres.",
  },
  "decision-case": {
    task: "Les questions ci-dessous vont ensemble. Répondez à chacune.",
    missing: "Choisissez d’abord au moins une réponse à chaque question.",
    missingIn: (part) => `La partie ${part} est encore sans réponse.`,
  },
  "extended-matching": {
    task: "Choisissez dans la liste une réponse pour chaque ligne numérotée. Une réponse peut servir une fois, plusieurs fois ou jamais.",
    missing: "Choisissez d’abord une réponse pour chaque ligne numérotée.",
    missingIn: (line) => `La ligne ${line} est encore sans réponse.`,
    options: "Réponses au choix",
    choose: "Choisir une réponse",
    matched: (right, total) => `Bonnes réponses\u00a0: ${right} sur ${total}.`,
  },
};
