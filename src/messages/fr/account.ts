import type { account as english } from "../en/account";
import { counted, number } from "./formats";

const questions = (count: number) => counted(count, "question", "questions");

export const account: typeof english = {
  title: "Mes données",
  description: "Emporter, remettre à zéro ou supprimer ce qu’iatroX conserve à votre sujet.",
  practice: "S’exercer",
  why: { before: "Ce que nous conservons, et pourquoi, figure à la page ", link: "Confidentialité", after: "." },
  none: "Rien n’est conservé au sujet de ce navigateur\u00a0: il n’a pas encore servi à s’exercer ici.",
  start: "Choisir des questions",
  preferences: {
    heading: "Vos révisions",
    saved: "Enregistré. Vos révisions sont planifiées en conséquence.",
    save: "Enregistrer",
  },
  retention: {
    heading: "Ce que vous voulez retenir",
    what: "Chaque révision vient juste avant que vous n’oubliiez. Plus vous voulez retenir, plus elle vient tôt.",
    low: "85\u00a0%\u00a0: moins de révisions",
    usual: "90\u00a0%\u00a0: un bon équilibre",
    high: "95\u00a0%\u00a0: environ deux fois plus de révisions",
  },
  dailyReviews: {
    heading: "Combien de révisions par jour",
    what: "S’il y en a davantage, ce que vous risquez le plus d’oublier vient d’abord, et le reste les jours suivants.",
    most: (count, minutes) => `${number(count)}\u00a0: environ ${counted(minutes, "minute", "minutes")} par jour`,
  },
  take: {
    heading: "Emporter vos données",
    json: "Tout ce que nous conservons au sujet de ce navigateur, dans un seul fichier que les programmes savent lire (JSON).",
    jsonButton: "Exporter mes données",
    csv: "Chaque réponse sur une ligne d’un tableau, pour un tableur (CSV).",
    csvButton: "Exporter mes réponses",
    anki: "Les questions de votre journal d’erreurs sous forme de cartes pour Anki (texte). Dans Anki, choisissez Fichier, puis Importer. Importez un fichier plus récent quand vous le voulez\u00a0: les cartes que vous avez sont mises à jour, et aucune n’est doublée.",
    ankiButton: "Exporter mes erreurs vers Anki",
  },
  afresh: {
    heading: "Recommencer à zéro",
    what: "Les questions comptent comme jamais vues, et votre journal d’erreurs et vos révisions repartent de zéro. Vous pouvez annuler pendant 30 jours; ensuite, ce qui était caché est supprimé.",
    reset: "C’est fait\u00a0: vous repartez de zéro. Annulez ci-dessous si vous changez d’avis.",
    undo: "Annulé\u00a0: vos réponses comptent de nouveau.",
    nothing: "Vous n’avez aucune réponse qui compte en ce moment.",
    label: "Recommencer à zéro avec",
    everything: "Tout",
    of: (what, count) => `${what} (${questions(count)})`,
    button: "Recommencer à zéro",
    hidden: (what, count) => `${what}\u00a0: ${questions(count)}`,
    until: (on, until) => `Remis à zéro le ${on}. Peut être annulé jusqu’au ${until}.`,
    undoButton: "Annuler",
  },
  remove: {
    heading: "Supprimer vos données",
    what: "Tout disparaît d’un coup\u00a0: vos séries de questions, vos réponses, vos notes et vos marques, ce que vous avez retenu, et le témoin (cookie). Un compte disparaît aussi, à moins qu’il ne vous serve à travailler aux guides. Personne ne peut le rétablir. Ce que vous avez signalé au sujet d’une question reste, sans trace de vous. Effacer les témoins de ce navigateur sans supprimer d’abord laisse des réponses que personne ne peut relier à vous, pas même vous.",
    confirm: "Oui, supprimer toutes mes réponses pour de bon",
    button: "Supprimer mes données",
  },
  deleted: {
    title: "Vos données sont supprimées",
    what: "Nous ne conservons plus rien à votre sujet, et le témoin a disparu. Votre voie, vos cases cochées et vos guides enregistrés restent sur cet appareil jusqu’à ce que vous l’effaciez, sous «\u00a0Enregistré sur cet appareil\u00a0».",
    read: "Lire les guides",
  },
  anki: {
    belief: (misconceptions) => `L’idée derrière ma réponse\u00a0: ${misconceptions}`,
    retired: "Cette question a été retirée depuis\u00a0: consultez la source officielle.",
    quote: (quote) => `«\u00a0${quote}\u00a0»`,
    source: (publisher, title, url, dates) => `${publisher}\u00a0: ${title}, ${url} (${dates})`,
  },
};
