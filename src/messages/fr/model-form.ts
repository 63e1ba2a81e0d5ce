import type { modelForm as english } from "../en/model-form";
import { counted } from "./formats";

export const modelForm: typeof english = {
  title: "Des questions tirées d’un tableau",
  lead: "Vous écrivez une question à trous. Chaque ligne du tableau les remplit, les autres lignes donnent les mauvaises réponses, et le fait de la case prouve la bonne.",
  noTables: "Ce guide n’a pas encore de tableau de faits.",
  column: "La colonne sur laquelle porte la question",
  kind: "Ce qui est demandé",
  kinds: {
    "value-of-row": {
      name: "Une ligne est nommée : que dit-elle ? On choisit parmi des réponses.",
      example: "How long does a visitor permit last?",
    },
    "row-with-value": {
      name: "On dit ce qu’il en est : de quelle ligne s’agit-il ?",
      example: "Which permit lasts 3 months?",
    },
    "how-many": {
      name: "Une ligne est nommée : quel est le nombre ? On le tape.",
      example: "For how many months does a visitor permit last?",
    },
    "all-that-apply": {
      name: "On dit ce qu’il en est : pour quelles lignes est-ce vrai ? Il peut y en avoir plusieurs.",
      example: "Which of these permits are free?",
    },
    "put-in-order": {
      name: "Des lignes sont mises en ordre d’après leurs nombres.",
      example: "Put these permits in order, the shortest first.",
    },
    "match-values": {
      name: "Chaque ligne est associée à ce qu’elle dit.",
      example: "How long does each of these permits last?",
    },
  },
  goOn: "Continuer",
  otherChoice: "Choisir autre chose",
  gaps: "Mettez vos propres mots autour des trous. {row} est le nom de la ligne, {value} ce qu’elle dit ; {noun} est ce qu’est chaque ligne, {attribute} le nom de la colonne. Dans les raisons, {option} est la mauvaise réponse, {other} la ligne dont elle vient, et {actual} ce que cette ligne dit à la place.",
  fields: {
    stem: { label: "La question", hint: "Lisez ci-dessous ce que cela donne." },
    "rationale.key": { label: "Pourquoi la bonne réponse est bonne" },
    "rationale.distractor": { label: "Pourquoi une mauvaise réponse est mauvaise" },
    misconception: { label: "Ce que croient ceux qui choisissent une mauvaise réponse" },
  },
  show: "Remontrer les questions",
  save: (count) =>
    count === 0 ? "Enregistrer comme brouillon" : `Enregistrer ${counted(count, "question", "questions")}`,
  made: (count) => `${counted(count, "question", "questions")} ainsi ${count > 1 ? "produites" : "produite"}`,
  noneMade:
    "Aucune question n’en résulte encore. Regardez le tableau : il faut au moins deux lignes, trois pour des questions avec de mauvaises réponses au choix, chacune avec un fait dont la phrase dit ce que dit la case.",
};
