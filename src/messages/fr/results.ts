import type { results as english } from "../en/results";
import { formatNumber, formatShare } from "../format-number";
import { isOne } from "../is-one";
import { languageTags } from "../language-tags";

const number = (value: number) => formatNumber(value, "fr");
const list = new Intl.ListFormat(languageTags.fr);

export const results: typeof english = {
  title: "Résultats",
  practice: "S’exercer",
  timeUp: (answered, total) =>
    `Le temps était écoulé. ${number(answered)} ${isOne(answered, "fr") ? "réponse" : "réponses"} sur ${number(total)} ${isOne(answered, "fr") ? "était enregistrée, et elle compte" : "étaient enregistrées, et elles comptent"}.`,
  again: "Recommencer",
  backToGuide: "Retour au guide",
  allGuides: "Tous les guides",
  bySection: "Par section",
  every: "Toutes les questions",
  openHint: "Ouvrez une question pour voir votre réponse, la bonne et la phrase qui la justifie.",
  byForm: "Par type de question",
  howSure: "Votre certitude",
  progress: "Voir toute votre progression",
  said: {
    sure: "Donnée comme sûre",
    unsure: "Donnée comme incertaine",
    guess: "Donnée comme devinée",
  },
  tooFew: "Nouvelle\u00a0: trop peu de réponses pour comparer",
  peers: (share, answers) =>
    `${formatShare(share, "fr")} des autres ont trouvé (${number(answers)} premières réponses)`,
  flagged: "Vous avez marqué cette question.",
  yourNote: "Votre note",
  time: "Temps",
  timeEach: "Temps par question",
  question: "Question",
  average: (time) => `${time} par question en moyenne.`,
  longest: (average, positions, time) =>
    positions.length === 1
      ? `${average} par question en moyenne; la question ${positions[0]} a pris le plus de temps, ${time}.`
      : `${average} par question en moyenne; les questions ${list.format(positions)} ont pris le plus de temps, ${time} chacune.`,
};
