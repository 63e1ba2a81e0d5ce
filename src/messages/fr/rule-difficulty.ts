import type { ruleDifficulty as english } from "../en/rule-difficulty";
import { counted, number } from "./formats";

export const ruleDifficulty: typeof english = {
  title: "Règles et modèles difficiles",
  description: "Quelles règles on connaît mal, et ce qu’on croit à leur place.",
  link: "Règles et modèles difficiles",
  none: "Aucune réponse n’a encore été comptée. Une tâche du serveur compte chaque nuit, et cette page se remplira d’elle-même.",
  lead: "La difficulté des questions sur chaque fait, de chaque modèle et pour chaque valeur des champs d’un modèle, en commençant par les plus difficiles. Il est tenu compte de qui a répondu\u00a0: une question facile que seules des personnes fortes ont reçue ne passe pas pour difficile.",
  restsOn: (answers, learners) =>
    `D’après ${counted(answers, "première réponse", "premières réponses")} de ${counted(learners, "personne", "personnes")}, avant toute rétroaction.`,
  reliability: (share, sd) =>
    `Des différences entre les personnes, ${share} dépassent le hasard (fidélité marginale; écart type du niveau\u00a0: ${sd} logits).`,
  kinds: { facts: "Faits", models: "Modèles de questions", slots: "Valeurs des champs" },
  showAll: {
    facts: (count) => `Tous les faits (${number(count)})`,
    models: (count) => `Tous les modèles (${number(count)})`,
    slots: (count) => `Toutes les valeurs (${number(count)})`,
  },
  names: { facts: "Fait", models: "Modèle", slots: "Champ et valeur" },
  slotValue: (slot, value) => `${slot}\u00a0: ${value}`,
  factsWhat:
    "Toutes les questions sur un fait, dans toutes les langues, et ce que choisissent ou croient à sa place la plupart de ceux qui se trompent.",
  belief: (share) => `À la place, dans ${share} des réponses à une question\u00a0:`,
  modelsWhat:
    "Les questions d’un modèle ne sont pas également difficiles. La dispersion dit de combien elles diffèrent; la difficulté est celle d’une question que le modèle pourrait encore produire.",
  slotsWhat:
    "Les questions d’un modèle où un champ a cette valeur. Une valeur bien au-dessus des autres du même champ mérite un regard.",
  tooFew: (count) => `Affiché à partir de ${counted(count, "réponse", "réponses")}.`,
  heads: {
    average: "Réussite d’une personne moyenne (95\u00a0%)",
    difficulty: "Difficulté ± erreur, en logits",
    spread: "Dispersion, en logits",
    questions: "Questions",
    answers: "Réponses",
  },
};
