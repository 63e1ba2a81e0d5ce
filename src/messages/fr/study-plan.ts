import type { studyPlan as english } from "../en/study-plan";
import { counted, number, plural, startNew, startQuestions } from "./formats";

const newQuestions = (count: number) => counted(count, "nouvelle question", "nouvelles questions");

export const studyPlan: typeof english = {
  title: "Votre plan",
  newTitle: "Planifier vos exercices jusqu’à une date",
  description: "Choisissez le jour où vous voulez être au point, et recevez tant de nouvelles questions par jour.",
  practice: "S’exercer",
  plans: "Ce plan porte sur les questions d’entraînement. Les étapes vers le permis sont sur ",
  plansRoute: "la page de votre voie",
  lead: "Choisissez le jour où vous voulez être au point. Chaque jour a alors sa part de nouvelles questions, recalculée d’après ce qui reste vraiment.",
  saved: "Votre plan est établi.",
  savedTooNear: "Votre plan est enregistré, mais il ne peut pas être tenu tel quel.",
  dropped: "Votre plan est abandonné. Vos réponses et vos révisions restent telles quelles.",
  undoDrop: "Annuler\u00a0: reprendre le plan",
  newADay: (count) => `${newQuestions(count)} par jour`,
  newADayFromTomorrow: (count) => `À partir de demain, ${newQuestions(count)} par jour`,
  takes: (minutes, days) =>
    `Environ ${counted(minutes, "minute", "minutes")} par jour pendant ${counted(days, "jour", "jours")}, en plus de vos révisions.`,
  left: (questions, articles) =>
    `Il vous reste ${counted(questions, "nouvelle question", "nouvelles questions")} dans ${counted(articles, "guide", "guides")}.`,
  countedOnce: "Les questions sur un même point comptent pour une seule.",
  metBy: (day, days) =>
    `Vous les aurez toutes vues le ${day}, ce qui laisse ${counted(days, "jour", "jours")} pour les révisions.`,
  target: (day, daysLeft) =>
    `Être au point le ${day}\u00a0: ${daysLeft === 0 ? "c’est aujourd’hui" : `il reste ${counted(daysLeft, "jour", "jours")}`}.`,
  allMet: "Vous avez vu toutes les questions de votre plan.",
  reviewsGoOn: (day) => `Les révisions continuent jusqu’au ${day}, et après.`,
  over: (day) => `Votre jour, le ${day}, est passé.`,
  overWhat: "Choisissez un autre jour ci-dessous, ou abandonnez le plan.",
  behindHeading: "Un nouveau rythme",
  behind: (days, now, before) =>
    `Vous avez ${counted(days, "jour", "jours")} de retard sur le rythme du début\u00a0: désormais ${number(now)} par jour au lieu de ${number(before)}.`,
  faster: (now, before) =>
    `Il reste plus de questions qu’au début\u00a0: désormais ${number(now)} par jour au lieu de ${number(before)}.`,
  tooFastHeading: "Ce jour est trop proche",
  tooFast: (most, metBy, target) =>
    `À ${number(most)} par jour, le maximum d’un plan, vous les aurez toutes vues le ${metBy}. C’est trop tard pour les réviser avant le ${target}.`,
  fewer: "Vous pouvez aussi choisir moins de guides.",
  later: (day) => `Reporter au ${day}`,
  start: startNew,
  doneSome: (done, all) => `${counted(done, "question vue", "questions vues")} sur les ${number(all)} du jour.`,
  doneToday: "C’est fait pour aujourd’hui",
  doneWhat: (count) =>
    `${newQuestions(count)} ${plural(count, { one: "vue", other: "vues" })}. Les prochaines viennent demain.`,
  calendar: "L’ajouter à mon calendrier (.ics)",
  change: "Modifier le plan",
  drop: "Abandonner le plan",
  wrong: "Ceci ne peut pas encore être planifié",
  errors: {
    "no-such-day": "Choisissez un mois, et un jour qu’il comporte.",
    past: "Choisissez un jour à venir.",
    "too-far": "Choisissez un jour dans les deux ans.",
    "no-article": "Choisissez au moins un guide.",
  },
  readyBy: "Je veux être au point le",
  month: "Mois",
  day: "Jour",
  articles: "À partir de ces guides",
  articlesWhat:
    "Pour chacun\u00a0: combien de ses questions vous sont nouvelles. Les questions sur un même point comptent pour une seule.",
  proposed: "Choisis pour votre voie\u00a0: {name}",
  articlesChosen: (all) => (all === 1 ? "{count} guide sur 1" : `{count} des ${number(all)} guides`),
  articlesAll: (all) => (all === 1 ? "1 guide" : `Les ${number(all)} guides`),
  articleLeft: (count) => newQuestions(count),
  make: "Établir mon plan",
  save: "Enregistrer le plan",
  nothingYet: "Il n’y a pas encore de questions.",
  today: (count) => `\u00a0: ${newQuestions(count)} aujourd’hui`,
  todaySome: (done, all) => `\u00a0: ${number(done)} sur ${number(all)} aujourd’hui`,
  todayDone: "\u00a0: c’est fait pour aujourd’hui",
  todayMet: "\u00a0: tout est vu",
  todayMove: "En choisir un plus éloigné",
  todayOver: "\u00a0: son jour est passé",
  daysLeft: (days) => (days === 0 ? "c’est aujourd’hui" : `encore ${counted(days, "jour", "jours")}`),
  minutes: (minutes) => `environ ${counted(minutes, "minute", "minutes")}`,
  startToday: startQuestions,
  calendarTitle: "iatroX\u00a0: mon plan",
  calendarDaily: (count) => `iatroX\u00a0: ${newQuestions(count)}`,
  calendarAbout:
    "Si vous manquez un jour, ouvrez votre plan pour le nouveau nombre et téléchargez ce fichier de nouveau.",
  calendarTarget: "Le jour de mon plan iatroX",
  calendarAsOf: (day) => `En date du ${day}.`,
};
