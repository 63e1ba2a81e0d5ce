import type { results as english } from "../en/results";
import { counted, list, number, percent, plural, startNew } from "./formats";

/** A month that is cut short ends with the sentence's own point. */
const sentence = (text: string) => (text.endsWith(".") ? text : `${text}.`);

export const results: typeof english = {
  title: "Résultats",
  practice: "S’exercer",
  tally: (right, partly, wrong) =>
    `${counted(right, "bonne réponse", "bonnes réponses")}, ${number(partly)} partiellement ${plural(partly, { one: "exacte", other: "exactes" })}${wrong > 0 ? `, ${counted(wrong, "manquée", "manquées")}` : ""}.`,
  timeUp: (answered, total) =>
    `Le temps était écoulé. ${counted(answered, "réponse", "réponses")} sur ${number(total)} ${plural(answered, { one: "était enregistrée, et elle compte", other: "étaient enregistrées, et elles comptent" })}.`,
  startNew,
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
  tooFew: "Quand le résultat des autres n’est pas indiqué, trop peu de personnes ont répondu à la question.",
  otherSections: (count) => counted(count, "autre section", "autres sections"),
  allRight: "Aucune erreur. Chaque point reviendra avant que vous ne risquiez de l’oublier.",
  noneRight: (total) =>
    total === 1
      ? "Vous savez maintenant quoi apprendre."
      : `Vous savez maintenant quels ${number(total)} points apprendre.`,
  comesBack: (days, somePartly) => {
    const total = days.reduce((sum, { questions }) => sum + questions, 0);
    const missed = total === 1 ? "la question manquée" : `les ${number(total)} questions manquées`;
    const partly = somePartly ? " Une réponse partiellement exacte compte comme manquée." : "";
    if (days.length === 1) return sentence(`Vous réviserez ${missed} le ${days[0]?.day}`) + partly;
    const each = list(days.map(({ day, questions }) => `${number(questions)} le ${day}`));
    return sentence(`Vous réviserez ${missed}\u00a0: ${each}`) + partly;
  },
  peers: (share, answers) => `${percent(share)} des autres ont trouvé (${number(answers)} premières réponses)`,
  flagged: "Vous avez marqué cette question.",
  yourNote: "Votre note",
  time: "Temps",
  answeredIn: (time) => `Réponse donnée en ${time}`,
  timeEach: "Temps par question",
  question: "Question",
  average: (time) => `${time} par question en moyenne.`,
  longest: (average, positions, time) =>
    positions.length === 1
      ? `${average} par question en moyenne; la question ${positions[0]} a pris le plus de temps, ${time}.`
      : `${average} par question en moyenne; les questions ${list(positions)} ont pris le plus de temps, ${time} chacune.`,
};
