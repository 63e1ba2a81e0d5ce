import type { feedback as english } from "../en/feedback";
import { counted, number } from "./formats";

const answers = (count: number) => counted(count, "bonne réponse", "bonnes réponses");

export const feedback: typeof english = {
  right: "Bonne réponse",
  partlyRight: "Réponse partiellement exacte",
  notRight: "Mauvaise réponse",
  notAnswered: "Sans réponse",
  unanswered: "Vous n’avez pas répondu à cette question; elle vaut 0.",
  guessedAndRight: "Vous avez deviné, et c’était juste\u00a0: ce point revient bientôt.",
  sureAndWrong: "Vous en aviez la certitude\u00a0: cette question revient d’ici deux jours.",
  answerIs: (answer) => `La réponse est ${answer}.`,
  youWrote: (yours, answer) => `Vous avez écrit ${yours}; la réponse est ${answer}.`,
  tolerance: (from, to) => `Toute valeur de ${from} à ${to} est acceptée.`,
  found: (found, total) => `Vous avez trouvé ${answers(found)} sur ${number(total)}.`,
  foundAndWrong: (found, total, wrong) =>
    `Vous avez trouvé ${answers(found)} sur ${number(total)}, et fait ${number(wrong)} mauvais choix.`,
  run: (run) => `Aucune étape n’est à sa place, mais ${number(run)} se suivent dans le bon ordre.`,
  inPosition: (count, total) => `${counted(count, "étape est", "étapes sont")} à la bonne place sur ${number(total)}.`,
  noRun: "Aucune étape n’est à sa place.",
  yourAnswerRight: "Votre réponse, exacte",
  rightAnswer: "Bonne réponse",
  yourAnswer: "Votre réponse",
  otherOptions: "Les autres choix",
  yourPositionRight: "Votre rang, juste",
  withoutPosition: "Non placé",
  yourPosition: (position) => `Vous l’avez mis au rang ${position}`,
  missed: "Il vous a échappé",
  choiceHarmful: "Votre réponse, à éviter",
  harmfulNotChosen: "À éviter (non choisi)",
  choiceNotNeeded: "Votre réponse, inutile",
  overLimit: (chosen, most) => `Vous avez fait ${chosen} choix, et le maximum était de ${most}.`,
  didHarm: "L’un de vos choix aurait mis la personne en danger.",
  readPassage: "Lire le passage",
  officialSource: "Source officielle",
  secondarySource: "Source secondaire",
  colon: "\u00a0: ",
};
