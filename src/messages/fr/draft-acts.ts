import type { draftActs as english } from "../en/draft-acts";
import { counted, number, plural } from "./formats";

export const draftActs: typeof english = {
  renames: (from, to) =>
    `Une fois ce brouillon publié, le guide se trouvera à ${to}. L’adresse ${from} y mènera ; les questions du guide et ce que les apprenants en savent le suivront.`,
  withdraws: (language) =>
    `Une fois ce brouillon publié, les lecteurs n’auront plus ce guide${language === null ? "" : ` en ${language}`}, et ses questions quitteront les nouvelles séries. Qui suit un ancien lien lira\u00a0:`,
  instead: (address) => `On l’enverra plutôt à ${address}.`,
  bringsBack: "Une fois ce brouillon publié, les lecteurs auront de nouveau ce guide et ses questions.",
  address: (address) => `Adresse\u00a0: ${address}`,
  newAddress: "Nouvelle adresse",
  addressNow:
    "La fin de l’adresse\u00a0: minuscules, chiffres et traits d’union. Personne n’a encore ce guide\u00a0: elle change tout de suite.",
  addressLater:
    "La fin de l’adresse\u00a0: minuscules, chiffres et traits d’union. Elle change à la publication du brouillon ; l’adresse actuelle mènera alors à la nouvelle.",
  changeAddress: "Changer l’adresse",
  addressed: "L’adresse est notée.",
  withdraw: "Retirer ce guide",
  withdrawWhat:
    "Rien n’est supprimé\u00a0: cela commence un brouillon, qu’une deuxième personne accepte, et vous pouvez remettre le guide en ligne à tout moment.",
  why: "Motif, pour les lecteurs",
  whyHint: "Une phrase, montrée à qui suit un ancien lien.",
  readInstead: "Que lire à la place",
  nothingInstead: "Rien",
  language: "Dans quelle langue",
  allLanguages: "Toutes",
  begin: "Commencer le retrait",
  rename: "Lui donner une autre adresse",
  renameWhat:
    "Il reste le même guide dans toutes ses langues, avec ses questions et ce que les apprenants en savent. Les liens vers l’adresse actuelle fonctionnent toujours.",
  beginRename: "Commencer le changement",
  bringBack: "Le remettre en ligne",
  bringBackWhat:
    "Cela commence un brouillon avec ce que les lecteurs avaient en dernier, qu’une deuxième personne accepte.",
  withdrawnOn: (day) => `Retiré depuis le ${day}. Les lecteurs lisent\u00a0:`,
  gone: (questions) =>
    questions === 0
      ? "Les lecteurs ne l’auront plus."
      : plural(questions, {
          one: "Les lecteurs ne l’auront plus, et sa question quittera les nouvelles séries.",
          other: `Les lecteurs ne l’auront plus, et ses ${number(questions)} questions quitteront les nouvelles séries.`,
        }),
  lostShares: (count) =>
    counted(count, "série partagée perdra alors des questions.", "séries partagées perdront alors des questions."),
};
