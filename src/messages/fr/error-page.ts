import type { errorPage as english } from "../en/error-page";

export const errorPage: typeof english = {
  status: (code) => `Erreur ${code}`,
  allArticles: "Voir tous les guides",
  start: "Aller à l’accueil",
  missing: {
    title: "Page introuvable",
    heading: "Il n’y a aucune page à cette adresse",
    why: "L’adresse est peut-être mal écrite, ou la page a été retirée. Si vous avez suivi un lien, il est peut-être périmé.",
    articles: "Tous les guides sont dans une seule liste, et la recherche parcourt chacune de leurs phrases.",
    search: "Chercher dans les guides",
    block: "Une série de questions ne s’ouvre que dans le navigateur où elle a été commencée.",
    newBlock: "Commencer une nouvelle série",
  },
  gone: {
    title: (article) => `Retiré\u00a0: ${article}`,
    heading: "Ce guide n’est plus diffusé",
    since: (day) => `Retiré le ${day}`,
    instead: "Lire plutôt ce guide",
    historyStays: "Les questions auxquelles vous avez répondu restent dans votre historique.",
  },
  broken: {
    title: "Un problème est survenu",
    heading: "Un problème est survenu de notre côté",
    why: "Ce n’est pas votre faute. Les réponses indiquées comme enregistrées sont en sûreté. Attendez une minute, puis rechargez la page.",
  },
};
