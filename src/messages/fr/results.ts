import type { results as english } from "../en/results";
import { list, number, percent, plural } from "./formats";

export const results: typeof english = {
  title: "Résultats",
  practice: "S’exercer",
  timeUp: (answered, total) =>
    `Le temps était écoulé. ${number(answered)} ${plural(answered, { one: "réponse", other: "réponses" })} sur ${number(total)} ${plural(answered, { one: "était enregistrée, et elle compte", other: "étaient enregistrées, et elles comptent" })}.`,
  again: "Recommencer",
  backToArticle: "Retour au guide",
  allArticles: "Tous les guides",
  bySection: "Par section",
  every: "Toutes les questions",
  openHint: "Ouvrez une question pour voir votre réponse, la bonne et la phrase qui la justifie.",
  byForm: "Par type de question",
  howSure: "Votre certitude",
  progress: "Voir toute votre progression",
  certainty: {
    sure: "Donnée comme sûre",
    unsure: "Donnée comme incertaine",
    guess: "Donnée comme devinée",
  },
  tooFew: "Nouvelle\u00a0: trop peu de réponses pour comparer",
  peers: (share, answers) => `${percent(share)} des autres ont trouvé (${number(answers)} premières réponses)`,
  flagged: "Vous avez marqué cette question.",
  yourNote: "Votre note",
  time: "Temps",
  timeEach: "Temps par question",
  question: "Question",
  average: (time) => `${time} par question en moyenne.`,
  longest: (average, positions, time) =>
    positions.length === 1
      ? `${average} par question en moyenne; la question ${positions[0]} a pris le plus de temps, ${time}.`
      : `${average} par question en moyenne; les questions ${list(positions)} ont pris le plus de temps, ${time} chacune.`,
};
