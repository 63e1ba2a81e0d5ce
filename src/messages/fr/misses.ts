import type { misses as english } from "../en/misses";
import { number, plural } from "./formats";

export const misses: typeof english = {
  noMiss: "Aucune erreur pour l’instant. Ce que vous manquerez figurera ici et reviendra.",
  allPassed: "Chaque erreur a réussi ses deux reprises.",
  more: (count) => `${number(count)} de plus`,
  passed: (count) => `${number(count)} qui ${plural(count, { one: "a", other: "ont" })} réussi les deux reprises`,
  youAnswered: "Votre réponse\u00a0:",
  rightAnswer: (retired) => (retired ? "Bonne réponse à ce moment-là\u00a0:" : "Bonne réponse\u00a0:"),
  felt: { sure: "vous étiez sûr", unsure: "vous hésitiez", guess: "vous aviez deviné" },
  whoever: "Qui répond ainsi\u00a0:",
  replaced: "Cette question a été remplacée depuis\u00a0: ce sur quoi elle repose a changé.",
  bothPassed: "✓ Les deux reprises sont réussies.",
  dueToday: "aujourd’hui",
  dueOn: (day) => `le ${day}`,
  firstRetest: (when) => `Première reprise ${when}.`,
  secondRetest: (when) => `✓ Première reprise réussie. Deuxième reprise ${when}.`,
  readPassage: "Lire le passage",
};
