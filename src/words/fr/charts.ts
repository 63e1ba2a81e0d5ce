import type { charts as english } from "../en/charts";
import { formatNumber, formatShare } from "../format-number";

const number = (value: number) => formatNumber(value, "fr");

export const charts: typeof english = {
  showNumbers: "Afficher les chiffres",
  score: (right, total) =>
    `${number(right)} ${right < 2 ? "bonne réponse" : "bonnes réponses"} sur ${number(total)} (${formatShare(right / total, "fr")})`,
  felt: {
    sure: "Quand vous étiez certain",
    unsure: "Quand vous n’étiez pas certain",
    guess: "Quand vous répondiez au hasard",
  },
  tooSure:
    "Vous êtes plus certain que vous n’avez raison. Relisez d’abord les réponses dont vous étiez certain et qui étaient fausses.",
  tooUnsure: "Vous en savez plus que vous ne le croyez : la plupart de vos réponses incertaines étaient justes.",
};
