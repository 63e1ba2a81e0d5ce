import type { today as english } from "../en/today";
import { formatNumber } from "../format-number";

const number = (value: number) => formatNumber(value, "fr");

export const today: typeof english = {
  due: (count) => `À revoir aujourd’hui : ${number(count)} ${count < 2 ? "point" : "points"}`,
  fresh: "Chaque point est demandé par une nouvelle question quand il y en a une.",
  practiseDue: "Revoir ce qui est prévu",
  changedOn: (day) => `Ceci a changé le ${day}`,
  hadAnswered: (count) => ({
    before: `Vous aviez répondu à ${count === 1 ? "une question" : `${number(count)} questions`} à ce sujet, tirée${count === 1 ? "" : "s"} de `,
    after: ". Vos réponses restent telles quelles ; on vous posera la question de nouveau.",
  }),
  haveRead: "J’ai lu ceci",
  before: "Avant",
  now: "Maintenant",
  gone: "Le guide ne le dit plus, et plus aucune question ne porte là-dessus.",
  onlySource: "Les mots sont les mêmes ; la page sur laquelle ils reposent ne l’est plus.",
  readPassage: "Lire le passage",
  readGuide: "Lire le guide",
  noMiss: "Aucune erreur pour l’instant. Ce que vous manquerez figurera ici et reviendra.",
  allPassed: "Chaque erreur a réussi ses deux reprises.",
  more: (count) => `${number(count)} de plus`,
  passed: (count) => `${number(count)} qui ${count < 2 ? "a" : "ont"} réussi les deux reprises`,
  youAnswered: (answer) => `Votre réponse : ${answer}`,
  felt: { sure: "vous étiez sûr", unsure: "vous hésitiez", guess: "vous aviez deviné" },
  whoever: "Qui répond ainsi :",
  replaced: "Cette question a été remplacée depuis : ce sur quoi elle repose a changé.",
  bothPassed: "✓ Les deux reprises sont réussies.",
  dueToday: "aujourd’hui",
  dueOn: (day) => `le ${day}`,
  firstRetest: (when) => `Première reprise ${when}.`,
  secondRetest: (when) => `✓ Première reprise réussie. Deuxième reprise ${when}.`,
  yours: "Votre espace",
  progress: "Progrès",
  progressWhat: "Ce que vous savez, votre journal d’erreurs, les révisions à venir, toutes les séries",
  myData: "Mes données",
  myDataWhat: "Les emporter, recommencer à zéro ou les supprimer",
};
