import type { reading as english } from "../en/reading";
import { counted } from "./formats";

export const reading: typeof english = {
  youAreHere: "Vous êtes ici",
  articles: "Guides",
  minutes: (count) => counted(count, "minute de lecture", "minutes de lecture"),
  sources: (count) => counted(count, "source", "sources"),
  reviewed: "Révisé le",
  nextReview: "À revoir le",
  signed: (count, all) =>
    `${counted(count, "affirmation", "affirmations")} sur ${all} ${count === 1 ? "signée" : "signées"} par`,
  anExpert: "un expert",
  experts: (count) => `${count} experts`,
  contents: "Sur cette page",
  moved:
    "La partie que vous cherchiez n’est plus dans ce guide. Son sujet se trouve peut-être dans une autre partie\u00a0: parcourez le sommaire.",
  untranslated: (name) => `Pour le moment, ce guide et ses questions n’existent qu’en ${name}.`,
  step: (number) => `Étape ${number}`,
  colon: "\u00a0: ",
  stepOf: (all) => `Étape {step} sur ${all}`,
  done: "Fait",
  openParts: "Ouvrir toutes les parties",
  copyLink: "Copier le lien vers cette partie",
  note: "Note",
  warning: "Mise en garde",
  table: "Tableau",
  close: "Fermer",
  otherArticles: "Autres guides",
  previous: "Guide précédent",
  next: "Guide suivant",
};
