import type { studioTranslation as english } from "../en/studio-translation";
import { counted } from "./formats";

export const studioTranslation: typeof english = {
  short: (language: string) => `Traduction : ${language}`,
  count: (sections: number, behind: number, missing: number) =>
    `${counted(sections, "section", "sections")} : ${behind === 0 ? "aucune" : behind} en retard, ${missing === 0 ? "aucune" : missing} à traduire`,
  filters: "Quelles sections",
  all: "Toutes",
  toDo: "En attente",
  nothingToDo: "Rien n’attend. À ce qu’on en sait, chaque section dit ce que dit l’original.",
  what: "Une section est en retard quand son original a changé après qu’elle a été écrite ou relue, ou quand la phrase d’un de ses faits a changé. Une relecture complète se note par la date de révision.",
  begin: "Commencer la traduction",
  beginWhat:
    "Elle commence par l’en-tête de l’original, dont le titre et le résumé vous attendent. Les lecteurs ne voient rien avant la publication.",
  broken: "Ce texte contient une erreur qui empêche de distinguer ses sections. Corrigez-la d’abord dans l’éditeur.",
  openEditor: "Ouvrir l’éditeur",
  head: "Titre et résumé",
  states: { same: "À jour", behind: "En retard", missing: "À traduire", extra: "Seulement dans la traduction" },
  original: "Original",
  translated: "Traduction",
  startsFrom: "Elle commence par le texte de l’original : écrivez par-dessus.",
  changed: "Ce qui a changé dans l’original",
  facts: "Faits en attente",
  factStates: {
    missing: "Cette phrase est un fait que la traduction n’énonce pas encore :",
    behind: "Ce fait a été traduit quand l’original disait autre chose. Il dit maintenant :",
    unquoted: "La phrase notée pour ce fait ne figure plus dans la traduction. L’original dit :",
  },
  quote: "La phrase de la traduction, copiée mot pour mot",
  claim: "Ce qui est vrai, en vos propres mots",
  saveFact: "Enregistrer ce fait",
  toFacts: "Tous les faits de la traduction",
  save: "Enregistrer cette section",
  saveName: (heading: string) => `Enregistrer : ${heading}`,
  noOriginal: "L’original n’a pas cette section. Videz-la et enregistrez : elle disparaît.",
};
