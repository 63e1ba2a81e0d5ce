import type { problemPage as english } from "../en/problem-page";

export const problemPage: typeof english = {
  heading: "Cela n’a pas fonctionné",
  wayOn: "Revenez en arrière avec votre navigateur et réessayez, ou repartez de",
  details: {
    "sign-in-first": "Connectez-vous d’abord, puis réessayez.",
    "other-role": "Votre rôle ne le permet pas. Une personne qui administre le site peut vous en donner un autre.",
  },
  destinations: { practice: "la page d’exercices", articles: "la liste des guides", "sign-in": "la page de connexion" },
};
