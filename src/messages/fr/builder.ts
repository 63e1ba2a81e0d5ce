import type { builder as english } from "../en/builder";
import { counted, number, plural, startQuestions } from "./formats";

const questions = (count: number) => counted(count, "question", "questions");

export const builder: typeof english = {
  title: "S’exercer",
  description: "Des questions sur les guides, chacune liée à une source officielle datée.",
  lead: "Chaque réponse vous ramène à la phrase du guide et à sa source officielle.",
  label: "Des questions sur les règles du permis d’exercice, non sur la médecine; elles ne préparent à aucun examen.",
  newSet: "Nouvelle série de questions",
  nothingYet: "Il n’y a pas encore de questions.",
  readMeanwhile: "Lisez les guides",
  meanwhile: "en attendant.",
  chooseArticles: "Choisir des guides",
  noneTicked: "rien de coché\u00a0: tous",
  questions,
  own: "Choisir vous-même",
  start: "Commencer",
  showMatching: "Compter les questions",
  chooseMore: "Plus de filtres",
  anything: "Si vous ne cochez rien, tout peut être demandé.",
  difficulties: { easy: "Facile", medium: "Moyenne", hard: "Difficile" },
  states: {
    unused: "Jamais posées",
    incorrect: "Manquées la dernière fois",
    flagged: "Marquées",
    unsure: "Réponse incertaine ou devinée",
    due: "À réviser",
  },
  startFrom: (count, article) => `${startQuestions(count)}\u00a0: ${article}`,
  startFromAll: (count) => `${startQuestions(count)} de tous les guides`,
  startForRoute: (count) => `${startQuestions(count)} pour votre voie`,
  startAllTimed: (count, duration) =>
    `Commencer ${counted(count, "question chronométrée", "questions chronométrées")} de tous les guides\u00a0: ${duration}`,
  timedTitle: "Avant le départ du chronomètre",
  timedLead: (count, minutes) => `${questions(count)} en ${counted(minutes, "minute", "minutes")}.`,
  timedOn: (articles) => `Sur\u00a0: ${articles}.`,
  timedRules: [
    "Le chronomètre part avec la première question. Il ne peut pas être mis en pause et continue si vous fermez la page.",
    "Chaque réponse est enregistrée dès que vous la choisissez. Vous pouvez revenir la modifier jusqu’à la fin de la série ou du temps.",
    "Les bonnes réponses et leurs raisons viennent à la fin.",
  ],
  timedWithoutScript:
    "JavaScript est désactivé dans ce navigateur\u00a0: une réponse est enregistrée quand vous appuyez sur un bouton sous la question.",
  startQuestions,
  changeTimed: "Modifier la série",
  goOn: "Continuer une série de questions",
  severalArticles: (first, others) => `${first} et ${counted(others, "autre guide", "autres guides")}`,
  others: (count) => plural(count, { one: `${count} autre série`, other: `${number(count)} autres séries` }),
  answered: (count, total) => `${counted(count, "réponse", "réponses")} sur ${number(total)}`,
  begun: (when) => `commencée ${when}`,
  begunOn: (day) => `commencée le ${day}`,
  share: "Partager ces questions",
  shared: "Série de questions partagée",
  sharedOn: (count, articles) => `${questions(count)} sur ${articles}.`,
  sharedRule: "Toute personne qui a l’adresse de cette page reçoit les mêmes questions, dans le même ordre.",
  sharedReplaced: (count) =>
    plural(count, {
      one: "1 question a changé depuis le partage; c’est la nouvelle version qui est posée.",
      other: `${number(count)} questions ont changé depuis le partage; ce sont les nouvelles versions qui sont posées.`,
    }),
  sharedGone: (count) =>
    plural(count, {
      one: "1 question a disparu, parce que la règle sur laquelle elle reposait n’est plus dans le guide.",
      other: `${number(count)} questions ont disparu, parce que les règles sur lesquelles elles reposaient ne sont plus dans le guide.`,
    }),
  sharedLeftOut: (count) =>
    plural(count, {
      one: "1 question est écartée jusqu’à ce que sa source soit vérifiée de nouveau.",
      other: `${number(count)} questions sont écartées jusqu’à ce que leurs sources soient vérifiées de nouveau.`,
    }),
  sharedRunning: (minutes) =>
    `Ces questions appartiennent à une série chronométrée encore en cours. Vous pourrez y répondre dès qu’elle sera terminée, au plus tard dans ${counted(minutes, "minute", "minutes")}.`,
  sharedNothing: "Aucune d’elles n’est plus posée.",
  buildNew: "Composer une nouvelle série",
};
