import type { home as english } from "../en/home";
import { counted } from "./formats";

export const home: typeof english = {
  title: "Les étapes pour exercer la médecine au Canada",
  description:
    "Des guides clairs pour les médecins formés hors du Canada, une source officielle datée pour chaque affirmation, et des questions d’entraînement qui en sont tirées.",
  heading: "Formé à l’étranger? Vos étapes pour exercer la médecine au Canada",
  lead: "Examens, certificats et permis, expliqués en mots simples. Chaque affirmation a sa source officielle et le jour où nous l’avons lue.",
  leftOff: "Là où vous en étiez",
  ways: {
    heading: "Trois façons de commencer",
    read: { name: "Lire un guide", what: "L’essentiel d’abord, puis des étapes numérotées." },
    pathway: {
      name: "Trouver ma voie",
      what: "Répondez à quelques questions et voyez quel certificat ou programme vous convient, avec ses étapes.",
    },
    practise: {
      name: "S’exercer",
      what: "Des questions tirées des guides. Chaque réponse ramène à la phrase qui la justifie.",
    },
  },
  articles: "Guides",
  lately: {
    heading: "Ce qui a changé récemment",
    published: "Nouveau guide",
    changed: (count) => counted(count, "changement", "changements"),
    none: "Rien n’a encore changé. Quand une règle change, c’est annoncé ici, avec l’ancienne phrase et la nouvelle.",
    follow: "Suivre dans un lecteur de flux",
  },
  promise:
    "Sans compte, sans publicité, sans traceur. Vous pouvez emporter vos données ou les supprimer à tout moment.",
};
