import type { misses as english } from "../en/misses";
import { counted, number, plural } from "./formats";

export const misses: typeof english = {
  noMiss: "Aucune erreur pour l’instant. Ce que vous manquerez figurera ici et reviendra.",
  allPassed: "Chaque erreur a réussi ses deux reprises.",
  more: (count) => `${number(count)} de plus`,
  passed: (count) => `${number(count)} qui ${plural(count, { one: "a", other: "ont" })} réussi les deux reprises`,
  youAnswered: "Votre réponse\u00a0:",
  nothing: "aucune",
  rightAnswer: (retired) => (retired ? "Bonne réponse à ce moment-là\u00a0:" : "Bonne réponse\u00a0:"),
  partsMissed: (count) => counted(count, "partie manquée", "parties manquées"),
  felt: { sure: "donnée comme sûre", unsure: "donnée comme incertaine", guess: "donnée comme devinée" },
  whoever: "Qui répond ainsi",
  replaced: "Cette question a été remplacée depuis\u00a0: ce sur quoi elle repose a changé.",
  bothPassed: "Les deux reprises sont réussies.",
  today: "aujourd’hui",
  on: (day) => `le ${day}`,
  comesBack: (when) => `Revient ${when}.`,
  secondRetest: (when) => `Première reprise réussie. Revient ${when}.`,
  start: (some, all) =>
    some < all
      ? `Commencer ${number(some)} des ${number(all)} questions à revoir`
      : `Commencer ${counted(all, "question à revoir", "questions à revoir")}`,
  startFound: (some, all) => {
    if (some < all) return `Commencer ${number(some)} de ces ${number(all)} questions`;
    return all === 1 ? "Commencer cette question" : `Commencer ces ${number(all)} questions`;
  },
  missedTimes: (times) => `Manquée ${counted(times, "fois", "fois")}`,
  sureBefore: "Une réponse fausse antérieure était donnée comme sûre.",
  blockName: (count) => (count === 1 ? "La question à revoir" : `Les ${number(count)} questions à revoir`),
  searchAndFilter: (count) => `Chercher parmi ${number(count)} erreurs`,
  search: "Mots",
  guide: "Guide",
  allArticles: "Tous les guides",
  show: "Afficher",
  showAll: "Toutes",
  showOpen: "Encore à reprendre",
  showPassed: "Deux reprises réussies",
  certainty: "Votre certitude",
  find: "Chercher",
  found: (count) => `${counted(count, "erreur trouvée", "erreurs trouvées")}.`,
  clear: "Tout afficher",
  readPassage: "Lire le passage",
};
