import type { discovery as english } from "../en/discovery";

export const discovery: typeof english = {
  name: "iatroX",
  description:
    "Des guides clairs pour les médecins formés hors du Canada, avec une source officielle datée pour chaque affirmation, et des questions d’entraînement qui en sont tirées.",
  notice:
    "Chaque guide existe aussi en Markdown. Les règles changent\u00a0: citez la date de révision et la source officielle de chaque affirmation.",
  articles: "Guides",
  reviewed: "révisé le",
  practice: "S’exercer",
  pictureFoot: (day) => `Chaque affirmation avec sa source officielle · Révisé le ${day}`,
};
