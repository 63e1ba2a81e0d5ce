import type { studioQuestions as english } from "../en/studio-questions";
import { counted } from "./formats";

export const studioQuestions: typeof english = {
  short: "Toutes les questions",
  none: "Le brouillon n’a pas d’article dans cette langue, donc pas de questions.",
  count: (total, { toCorrect, hinted }) => {
    const hints = hinted === 0 ? "" : `, ${hinted} avec des conseils, qui ne bloquent rien`;
    return `${counted(total, "question", "questions")}, ${toCorrect === 0 ? "rien" : toCorrect} à corriger${hints}`;
  },
  languages: "Langue",
  filters: "Quelles questions",
  all: "Toutes",
  toCorrect: "À corriger, ou avec des conseils",
  noneShown: "Aucune question ne correspond.",
  file: "Ouvrir le fichier des questions",
  problems: "Problèmes de l’ensemble",
  unmade: "Pas encore des questions",
  unmadeWhat: "Les lecteurs ne les reçoivent pas avant qu’elles soient corrigées.",
  unnamed: "Une question sans nom",
  restsElsewhere: "Un fait sur lequel elle repose a lui-même un problème.",
  models: "Ce que produisent les modèles",
  model: (id: string, made: number) => `${id} : ${counted(made, "question", "questions")}`,
  sectionCount: (count: number) => counted(count, "question", "questions"),
  fromModel: (id: string) => `Produite par le modèle ${id}`,
  byHand: "Écrite à la main",
  edit: "Modifier",
  editIn: (line: number) => `Ligne ${line} du fichier`,
  right: "Juste :",
  wrong: "Faux :",
  why: "Preuve et explications",
  settles: (words: string) => `Les mots « ${words} » tranchent.`,
  restsOn: "Elle repose sur",
  rule: "Une réponse est juste quand",
  onlyKey: "Pourquoi rien d’autre n’est juste",
  reasons: "Ce que l’on lit après avoir répondu",
  severities: { error: "Empêche la publication", warning: "Conseil" },
  noQuestion: (facts: number) =>
    facts === 1
      ? "Cette section a un fait, mais aucune question."
      : `Cette section a ${facts} faits, mais aucune question.`,
  openFacts: (count: number) => `${counted(count, "fait", "faits")} sans question`,
  add: "Écrire une question",
  fromTable: "Tirer des questions d’un tableau",
  removeModel: "Retirer ces questions",
  removeModelWhat:
    "Une fois que c’est publié, plus personne ne les reçoit. Les réponses données restent, et le tableau aussi.",
  addAbout: "Écrire une question à ce sujet",
};
