import type { charts as english } from "../en/charts";
import { formatNumber, formatShare } from "../format-number";
import { isOne } from "../is-one";

const number = (value: number) => formatNumber(value, "fr");

export const charts: typeof english = {
  showNumbers: "Afficher les chiffres",
  score: (right, total) =>
    `${number(right)} ${isOne(right, "fr") ? "bonne réponse" : "bonnes réponses"} sur ${number(total)} (${formatShare(right / total, "fr")})`,
  felt: { sure: "Réponses sûres", unsure: "Réponses incertaines", guess: "Réponses devinées" },
  tooSure: "Votre certitude dépasse vos résultats. Relisez d’abord ce que vous donniez pour sûr et qui était faux.",
  tooUnsure: "Vous en savez plus que vous ne le croyez\u00a0: la plupart de vos réponses incertaines étaient justes.",
};
