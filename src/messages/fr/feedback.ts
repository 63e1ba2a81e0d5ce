import type { feedback as english } from "../en/feedback";
import { number, percent, plural } from "./formats";

const answers = (count: number) =>
  `${number(count)} ${plural(count, { one: "bonne réponse", other: "bonnes réponses" })}`;

export const feedback: typeof english = {
  right: "Bonne réponse",
  partlyRight: "Réponse en partie juste",
  notRight: "Mauvaise réponse",
  notAnswered: "Sans réponse",
  unanswered: "Vous n’avez pas répondu à cette question; elle vaut 0.",
  sureAndWrong: "Vous la donniez pour sûre. Relisez cette phrase\u00a0: ce point revient d’ici deux jours.",
  caseShare: (share) => `Ce cas a donné ${percent(share)} de la note.`,
  answerIs: (answer) => `La réponse est ${answer}.`,
  youWrote: (yours, answer) => `Vous avez écrit ${yours}; la réponse est ${answer}.`,
  tolerance: (from, to) => `Toute valeur de ${from} à ${to} est acceptée.`,
  found: (found, total) => `Vous avez trouvé ${answers(found)} sur ${number(total)}.`,
  foundAndWrong: (found, total, wrong) =>
    `Vous avez trouvé ${answers(found)} sur ${number(total)}, et fait ${number(wrong)} mauvais choix.`,
  run: (run, total) => `${number(run)} éléments sur ${number(total)} se suivent dans le bon ordre.`,
  noRun: "Aucun élément n’est suivi du bon.",
  yourAnswerRight: "Votre réponse, juste",
  rightAnswer: "Bonne réponse",
  yourAnswer: "Votre réponse",
  otherOptions: "Les autres choix",
  yourPositionRight: "Votre rang, juste",
  withoutPosition: "Non placé",
  yourPosition: (position) => `Vous l’avez mis au rang ${position}`,
  choiceRight: "Votre choix, juste",
  rightNotChosen: "Juste, non choisi",
  choiceHarmful: "Votre choix, nuisible",
  harmfulNotChosen: "Nuisible, non choisi",
  choiceNotNeeded: "Votre choix, inutile",
  harm: "Ce choix aurait causé un tort.",
  part: (position, count) => `Partie ${position} de ${count}`,
  marks: ["Aucun point", "Un quart des points", "La moitié des points", "Trois quarts des points", "Tous les points"],
  overLimit: (mark, chosen, most) => `${mark}\u00a0: vous avez fait ${chosen} choix, et le maximum était de ${most}.`,
  didHarm: (mark) => `${mark}\u00a0: l’un de vos choix aurait causé un tort.`,
  readPassage: "Lire le passage",
  officialSource: "Source officielle",
  secondarySource: "Source secondaire",
  sourceName: (publisher, title, dates) => `${publisher}\u00a0: ${title} (${dates}).`,
  inArticle: "Voir dans le guide",
  atSource: "Voir la source",
};
