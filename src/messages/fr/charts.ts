import type { charts as english } from "../en/charts";
import { counted, number, percent } from "./formats";

export const charts: typeof english = {
  showNumbers: "Afficher les chiffres",
  fewRight: (right, total) => `${counted(right, "bonne réponse", "bonnes réponses")} sur ${number(total)}`,
  score: (right, total) =>
    `${counted(right, "bonne réponse", "bonnes réponses")} sur ${number(total)} (${percent(right / total)})`,
  felt: { sure: "Réponses sûres", unsure: "Réponses incertaines", guess: "Réponses devinées" },
  tooSure: "Votre certitude dépasse vos résultats. Relisez d’abord ce que vous donniez pour sûr et qui était faux.",
  sureMisses: "Les afficher",
  tooUnsure: "Vous en savez plus que vous ne le croyez\u00a0: la plupart de vos réponses incertaines étaient justes.",
};
