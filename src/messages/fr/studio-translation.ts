import type { studioTranslation as english } from "../en/studio-translation";
import { counted } from "./formats";

export const studioTranslation: typeof english = {
  short: (language: string) => `Traduction : ${language}`,
  count: ({ sections, behind, missing, facts, questions, questionsMissing }) => {
    const waiting = `${missing === 0 ? "aucune" : missing} à traduire, ${behind === 0 ? "aucune" : behind} en retard`;
    const withFacts = facts === 0 ? "" : `, ${facts} avec des faits en attente`;
    const ofQuestions = `${counted(questions, "question", "questions")} : ${questionsMissing === 0 ? "aucune" : questionsMissing} à traduire`;
    return `${counted(sections, "section", "sections")} : ${waiting}${withFacts}${questions === 0 ? "" : `. ${ofQuestions}`}`;
  },
  filters: "Ce qui est affiché",
  all: "Toutes",
  toDo: "En attente",
  nothingToDo:
    "Rien n’attend. À ce qu’on en sait, chaque section dit ce que dit l’original. Quand vous avez fini, soumettez le brouillon à la relecture.",
  what: "Une section est en retard quand son original a changé après qu’elle a été écrite ou relue, dans ce brouillon ou dans un texte publié, ou quand la phrase d’un de ses faits a changé. Une relecture complète se note par la date de révision. Ce que vous tapez s’enregistre tout seul; Enregistrer le fait pour tout en une fois.",
  begin: "Commencer la traduction",
  beginWhat:
    "Elle commence par l’en-tête de l’original, dont le titre et le résumé vous attendent. Les lecteurs ne voient rien avant la publication.",
  broken: "Ce texte contient une erreur qui empêche de distinguer ses sections. Corrigez-la d’abord dans l’éditeur.",
  openEditor: "Ouvrir l’éditeur",
  head: "Titre et résumé",
  states: {
    same: "À jour",
    behind: "En retard",
    missing: "À traduire",
    facts: "Traduite. Des faits attendent plus bas",
    extra: "Seulement dans la traduction",
  },
  original: "Original",
  translated: "Traduction",
  startsFrom: "Elle commence par le texte de l’original : écrivez par-dessus.",
  changed: "Ce qui a changé dans l’original",
  facts: "Faits en attente",
  factStates: {
    missing: "Cette phrase est un fait que la traduction n’énonce pas encore :",
    behind: "Ce fait a été traduit quand l’original disait autre chose. Il dit maintenant :",
    unquoted:
      "La phrase ci-dessous ne figure pas mot pour mot dans la traduction. Copiez-la de là, ou corrigez-la là-bas. L’original dit :",
  },
  quote: "La phrase de la traduction qui le dit, mot pour mot",
  claim: "Ce qui est vrai, en vos propres mots",
  saveFacts: (facts) => (facts === 1 ? "Enregistrer ce fait" : `Enregistrer ces ${facts} faits`),
  toFacts: "Faits de la traduction sous forme de texte",
  unquoted: "C’est enregistré, mais la phrase de ces faits ne figure pas dans la traduction :",
  restOfHead: "Le reste de l’en-tête",
  headForm: "En formulaire : titre et listes",
  headText: "En texte",
  save: "Enregistrer",
  questions: "Questions",
  questionsWhat:
    "Celles que quelqu’un a écrites dans l’original. Une question traduite garde le nom de l’original : qui a répondu à l’une s’est aussi exercé à l’autre. Les modèles de questions se traduisent dans le fichier des questions.",
  translatedQuestions: (count) =>
    count === 1 ? "Traduite\u00a0: 1 question" : `Traduites\u00a0: ${counted(count, "question", "questions")}`,
  translateQuestion: "Traduire cette question",
  changeQuestion: "Modifier la traduction",
  originalQuestion: "La question de l’original",
  noOriginal: "L’original n’a pas cette section. Videz-la et enregistrez : elle disparaît.",
};
