import type { player as english } from "../en/player";
import { plural } from "./formats";

export const player: typeof english = {
  leave: "Quitter la série; elle reste telle quelle",
  position: (position, total) => `Question ${position} sur ${total}`,
  list: "Questions de cette série",
  progress: { right: "juste", partly: "en partie juste", wrong: "manquée", answered: "répondue", open: "sans réponse" },
  toCome: "à venir",
  question: (position, progress) => `Question ${position}, ${progress}`,
  flagged: "marquée",
  noSign: "sans signe\u00a0: sans réponse",
  timeLeft: (clock) => `Reste ${clock}`,
  timeUp: "Le temps est écoulé. Vos choix sont enregistrés; voici les résultats.",
  minutesLeft: (minutes) => plural(minutes, { one: "Il reste une minute.", other: `Il reste ${minutes} minutes.` }),
  pause: "Pause",
  paused: "En pause",
  pausedRule: "La question est cachée et le temps est arrêté. Vos choix sont conservés.",
  goOn: "Continuer",
  check: "Vérifier la réponse",
  save: "Enregistrer la réponse",
  next: "Question suivante",
  previous: "Question précédente",
  finish: "Terminer la série",
  finishTitle: "Terminer cette série?",
  left: ({ open, flagged }) => {
    if (open === 0 && flagged === 0) return "Toutes les questions ont une réponse.";
    const parts = [
      open > 0 && `${open} sans réponse`,
      flagged > 0 && `${flagged} ${plural(flagged, { one: "marquée", other: "marquées" })}`,
    ];
    return `${parts.filter(Boolean).join(", ")}.`;
  },
  finishRule: "Une question sans réponse compte pour 0. Une fois la série terminée, on ne peut plus y répondre.",
  backTo: (position) => `Revenir à la question ${position}`,
  open: (count) => `${count} sans réponse`,
  empty: "Cette série n’a pas de questions.",
  unsaved: "Des réponses ne sont encore que sur cet appareil. Terminez la série quand vous serez en ligne.",
  saving: {
    no: "",
    sending: "Enregistrement…",
    waiting: "Gardée sur cet appareil. Elle sera envoyée quand vous serez en ligne.",
    saved: "Enregistrée",
    changed: "Pas enregistrée telle quelle. C’est la réponse enregistrée auparavant qui compte.",
    elsewhere:
      "Vous aviez répondu à cette question dans un autre onglet ou sur un autre appareil. Cette réponse reste.",
    late: "Non comptée\u00a0: elle est arrivée après la fin de la série. Ce qui était enregistré avant compte.",
  },
  verdictWaits: "Gardée sur cet appareil. Vous verrez si elle est juste quand vous serez en ligne.",
  markWaiting:
    "Votre marque, votre note ou votre choix rayé est gardé sur cet appareil, et sera envoyé quand vous serez en ligne.",
  markRefused: (why) => `Non enregistré\u00a0: ${why}`,
  short: (found, total) =>
    `Vous en avez demandé ${found}; ${plural(total, { one: `${total} question convient`, other: `${total} questions vont ensemble dans une série` })}.`,
  replaced: (count) =>
    plural(count, {
      one: "1 question a changé depuis le partage de la série; c’est la nouvelle qui est posée.",
      other: `${count} questions ont changé depuis le partage de la série; ce sont les nouvelles qui sont posées.`,
    }),
  leftOut: (count) =>
    plural(count, {
      one: "1 question repose sur un fait dont la source n’a pas été vérifiée à temps; elle est écartée.",
      other: `${count} questions reposent sur des faits dont les sources n’ont pas été vérifiées à temps; elles sont écartées.`,
    }),
};
