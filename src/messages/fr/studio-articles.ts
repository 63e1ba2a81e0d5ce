import type { studioArticles as english } from "../en/studio-articles";

export const studioArticles: typeof english = {
  list: "Guides",
  listWhat: "Tous les guides qui ont été publiés, avec leur historique.",
  isWithdrawn: "retiré",
  none: "Aucun guide n’a encore été publié.",
  title: (article) => `${article}\u00a0: dans le studio`,
  read: "Lire le guide",
  drafts: "Brouillons en cours",
  changeWhat: "Les lecteurs gardent ce qu’ils ont jusqu’à la publication.",
  open: "Ouvrir un brouillon",
  history: "Historique",
  historyIn: (language) => `Historique (${language})`,
  historyWhat:
    "Toutes les versions restent. Chacune peut revenir sous forme de brouillon, à l’adresse d’aujourd’hui\u00a0: vous la relisez, puis elle est acceptée et publiée comme toute autre.",
  version: (number, day) => `Version ${number}, ${day}`,
  current: "ce que les lecteurs ont maintenant",
  last: "ce que les lecteurs ont eu en dernier",
  origins: {
    file: "Importée des fichiers",
    studio: "Écrite dans le studio",
    restored: "Version antérieure remise en place par commande",
  },
  by: (name) => `publiée par ${name}`,
  acceptedBy: (name) => `acceptée par ${name}`,
  override: "Publiée avant l’accord d’une deuxième personne.",
  overrideReason: (reason) => `Motif\u00a0: ${reason}`,
  restore: "Reprendre en brouillon",
  restoreOf: (number) => `la version ${number}`,
  noSources: "Cette version est antérieure à la conservation des textes\u00a0: elle ne peut pas revenir en brouillon.",
};
