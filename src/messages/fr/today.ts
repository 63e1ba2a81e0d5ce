import type { today as english } from "../en/today";
import { counted, number, plural, startNew } from "./formats";

export const today: typeof english = {
  heading: "Aujourd’hui",
  dueCount: (count, due) => `${count < due ? `${number(count)} sur ${number(due)}` : number(due)} à réviser`,
  takes: (minutes) => `environ ${counted(minutes, "minute", "minutes")}`,
  restComes: (days) =>
    plural(days, {
      one: "; le reste vient demain",
      other: `; le reste vient au cours des ${number(days)} prochains jours`,
    }),
  review: "Réviser",
  reviewsDone: "Les révisions du jour sont faites",
  moreWait: (count, days) =>
    `encore ${number(count)} ${plural(days, { one: "demain", other: `au cours des ${number(days)} prochains jours` })}`,
  reviewMore: "Réviser encore",
  nothingDue: "Aucune question à réviser",
  nothingToday: "Aucune question à réviser aujourd’hui.",
  comesBack: (count, day) =>
    `${plural(count, { one: "1 question à réviser", other: `${number(count)} questions à réviser` })} ${day === null ? "demain" : `le ${day}`}.`,
  startNew,
  startBegun: (count) => `${startNew(count)} sur vos guides`,
  startForRoute: (count) => `${startNew(count)} pour votre voie`,
  answered: (count, total) =>
    plural(count, {
      one: `${number(count)} réponse sur ${number(total)}`,
      other: `${number(count)} réponses sur ${number(total)}`,
    }),
  waiting: {
    one: "1 réponse attend sur cet appareil. Elle est envoyée dès que vous êtes en ligne.",
    many: "{count} réponses attendent sur cet appareil. Elles sont envoyées dès que vous êtes en ligne.",
    sentOne: "1 réponse qui attendait sur cet appareil est envoyée.",
    sentMany: "{count} réponses qui attendaient sur cet appareil sont envoyées.",
    update: "Mettre la page à jour",
  },
  goOn: "Continuer",
  othersBegun: (count) => counted(count, "autre série commencée", "autres séries commencées"),
  changedRules: (count) =>
    plural(count, {
      one: "1 règle sur laquelle vous aviez répondu a changé",
      other: `${number(count)} règles sur lesquelles vous aviez répondu ont changé`,
    }),
  changedOn: (day) => `Ceci a changé le ${day}`,
  changedBackOn: (day) => `Ceci est revenu à ce que c’était le ${day}`,
  answeredOn: (count) =>
    `Vous aviez répondu à ${count === 1 ? "une question tirée" : `${number(count)} questions tirées`} du guide`,
  answersStay: "Vos réponses restent telles quelles; la question vous sera posée de nouveau.",
  haveRead: "J’ai lu ceci",
  sourceName: (publisher, title) => `${publisher}\u00a0: ${title}`,
  before: "Avant",
  now: "Maintenant",
  gone: "Le guide ne le dit plus, et plus aucune question ne porte là-dessus.",
  back: "Le guide dit de nouveau ce qu’il disait quand vous avez répondu.",
  earlier: (day) => `Changé le ${day}`,
  sameWords: "Les mots sont les mêmes; la page sur laquelle ils reposent ne l’est plus.",
  readPassage: "Lire le passage",
  readArticle: "Lire le guide",
  yours: "Votre espace",
  progress: "Progression",
  progressWhat: "Ce que vous savez, votre journal d’erreurs, les révisions à venir, toutes les séries",
  data: "Mes données",
  dataWhat: "Les emporter, recommencer à zéro ou les supprimer",
};
