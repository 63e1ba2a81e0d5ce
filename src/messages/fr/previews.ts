import type { previews as english } from "../en/previews";

export const previews: typeof english = {
  heading: "Adresse d’aperçu",
  what: "Quiconque a l’adresse lit ce brouillon tel qu’il est à ce moment-là, sans se connecter, jusqu’à ce que vous y mettiez fin. Les moteurs de recherche sont priés de l’ignorer.",
  make: "Créer une adresse d’aperçu",
  made: "Voici l’adresse. Elle ne s’affiche qu’une fois\u00a0: copiez-la maintenant.",
  address: "Adresse",
  madeBy: (name, day) => `Créée par ${name} le ${day}`,
  revoke: "Mettre fin à cette adresse",
  revoked: "L’adresse n’existe plus\u00a0: on n’y trouve plus rien.",
  banner: "Aperçu, non publié",
  bannerWhat: "Ceci est un brouillon. Il peut changer, et son contenu n’a peut-être pas encore été vérifié.",
  unreadable:
    "Le brouillon ne peut pas être assemblé tel quel. Le studio en donne la raison à ses auteurs\u00a0: revenez plus tard.",
};
