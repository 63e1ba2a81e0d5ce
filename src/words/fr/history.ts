import type { history as english } from "../en/history";

const counted = (count: number, one: string, many: string) => `${count} ${count < 2 ? one : many}`;

export const history: typeof english = {
  title: (guide) => `Historique de « ${guide} »`,
  short: "Historique",
  about:
    "Toutes les versions que les lecteurs ont vues, la plus récente d’abord. Une coquille corrigée ne compte pas comme un changement.",
  guides: "Guides",
  youAreHere: "Vous êtes ici",
  version: (number) => `Version ${number}`,
  current: "celle que vous lisez maintenant",
  first: "Le guide a été publié.",
  changes: (count) => counted(count, "changement", "changements"),
  noChange: "Rien n’a changé dans ce que dit le guide.",
  seeChanges: (number) => `Voir ce qui a changé dans la version ${number}`,
  feed: "Suivre les changements dans un lecteur de flux",
  feedOne: (guide) => `${guide} : ce qui a changé`,
  compare: "Comparer deux versions",
  from: "Version antérieure",
  to: "Version postérieure",
  compareButton: "Comparer",
  option: (number, day) => `Version ${number}, ${day}`,
  onlyOne: "Il n’y a qu’une version pour l’instant : rien à comparer.",

  compared: "Ce qui a changé",
  comparedTitle: (guide) => `Ce qui a changé dans « ${guide} »`,
  between: (from, to) => `De la ${from} à la ${to}.`,
  dated: (number, day) => `version ${number} (${day})`,
  noneBetween: "Entre ces deux versions, rien n’a changé dans ce que dit le guide.",
  outdated:
    "La plus récente de ces deux versions est elle-même dépassée. Lisez le guide pour savoir ce qui s’applique.",
  readGuide: "Lire le guide",
  notes: "Le mot de la rédaction",
  before: "Avant : n’est plus valable",
  now: "Maintenant",
  added: "Nouveau",
  removed: "Retiré : n’est plus valable",
  sectionAdded: "Nouvelle section :",
  sectionRemoved: "Section retirée :",
  head: "Titre et résumé",
  sourceChanged: "S’appuie maintenant sur une autre page, ou sur une version plus récente de la même :",
  undated: "sans date",

  since: "Ce qui a changé depuis votre dernière visite, le",
  dismiss: "J’ai lu",
  all: "Voir tout l’historique",
  copied: "Le lien est copié.",
  damaged: "Ce que cet appareil avait gardé de ce guide est illisible : tout repart à zéro.",
  unkept: "Vos coches durent jusqu’à ce que vous quittiez cette page : cet appareil ne permet pas de les garder.",
  done: "{done} sur {all} faits",
  clear: "Effacer mes coches",
  keptHere: "Vos coches restent sur cet appareil.",

  feedTitle: "iatroX : ce qui a changé dans les guides",
  feedNew: (guide) => `Nouveau guide : ${guide}`,
  feedChanged: (guide, count) => `${guide} : ${counted(count, "changement", "changements")}`,
};
