import type { progress as english } from "../en/progress";
import { counted, number, percent, startQuestions } from "./formats";

const knownPoints = (count: number) => counted(count, "point acquis", "points acquis");

export const progress: typeof english = {
  title: "Progression",
  description: "Ce que vous savez, ce que vous avez manqué et ce qui vient ensuite.",
  practice: "S’exercer",
  none: "Il n’y a encore rien à montrer. Après votre première série de questions, vous verrez ici ce que vous savez, ce que vous avez manqué et quand chaque point reviendra.",
  start: "Choisir des questions",
  parts: {
    weakest: "Sections les plus fragiles",
    mastery: "Maîtrise par section",
    errors: "Journal d’erreurs",
    reviews: "Révisions à venir",
    certainty: "Votre certitude",
    time: "Progression dans le temps",
    history: "Toutes les séries de questions",
    reports: "Ce que vous avez signalé",
  },
  knownOfMet: (known, met) =>
    `Vous savez ${counted(known, "point", "points")} sur ${met === 1 ? "1 que vous avez vu" : `les ${number(met)} que vous avez vus`}.`,
  lastWeek: (answers, share) =>
    `7 derniers jours\u00a0: ${counted(answers, "réponse", "réponses")}, ${percent(share)} de bonnes.`,
  weekBefore: (share) => `Les 7 jours précédents\u00a0: ${percent(share)}.`,
  noWeak: "Rien ne ressort\u00a0: vous savez tout ce que vous avez vu.",
  startQuestions,
  startOnSection: (count, section) => `${startQuestions(count)}\u00a0: ${section}`,
  known: (known, total) => `${knownPoints(known)} sur ${number(total)}`,
  moreArticles: (count) => counted(count, "autre guide commencé", "autres guides commencés"),
  articlesNotBegun: (count) => `Pas commencés\u00a0: ${counted(count, "guide", "guides")}`,
  sectionsNotBegun: (count) => `Pas commencées\u00a0: ${counted(count, "section", "sections")}`,
  today: "Aujourd’hui",
  pointsAre: "Un point est une chose à savoir; plusieurs questions peuvent le demander.",
  noMastery: "Terminez d’abord une série de questions.",
  noCertainty: "Indiquez votre certitude quand vous répondez, et voyez ici jusqu’où vous pouvez vous y fier.",
  noDays: "Aucune réponse ne compte encore.",
  mastery: ({ total, met, recalled, share }) =>
    met === 0
      ? `pas encore vu (${counted(total, "point", "points")} à apprendre)`
      : `${percent(share)}\u00a0: ${knownPoints(recalled)} sur ${number(total)}${met > recalled ? `, ${counted(met - recalled, "manqué", "manqués")}` : ""}`,
  missedOfMet: (missed, met) => `Manqués\u00a0: ${counted(missed, "point", "points")} sur ${number(met)}`,
  older: (count) => counted(count, "plus ancienne", "plus anciennes"),
  right: (right, total) => `${counted(right, "bonne réponse", "bonnes réponses")} sur ${number(total)}`,
  answered: (answered, total) =>
    `${counted(answered, "question répondue", "questions répondues")} sur ${number(total)}`,
  overTime: (answers, days) => `${counted(answers, "réponse", "réponses")} en ${counted(days, "jour", "jours")}.`,
  columns: "Les colonnes montrent combien de réponses sur 100 étaient bonnes, jour par jour.",
  overTimeChart: (days) => `Part de bonnes réponses par jour\u00a0: ${days.join(", ")}.`,
  byDay: "Réponses par jour",
  dayHeads: ["Jour", "Réponses", "Bonnes"],
  noReviews: (days) => `Aucune révision n’est prévue dans les ${number(days)} prochains jours.`,
  reviews: (total, days, today) =>
    `${counted(total, "révision", "révisions")} dans les ${number(days)} prochains jours, dont ${today === 0 ? "aucune" : number(today)} aujourd’hui.`,
  reviewsChart: "Révisions par jour",
  reviewHeads: ["Jour", "Révisions"],
};
