import type { connection as english } from "../en/connection";
import { counted, plural } from "./formats";

export const connection: typeof english = {
  line: {
    offline: (count) =>
      count === 0
        ? "Vous êtes hors ligne. Continuez\u00a0: vos réponses attendent sur cet appareil jusqu’au retour de la connexion."
        : `Vous êtes hors ligne. ${counted(count, "réponse attend", "réponses attendent")} sur cet appareil jusqu’au retour de la connexion.`,
    waiting: (count) =>
      `${counted(count, "réponse attend", "réponses attendent")} sur cet appareil. Nous réessayons de ${plural(count, { one: "l’envoyer", other: "les envoyer" })}.`,
    busy: (count) =>
      `Le site est très sollicité en ce moment. ${counted(count, "réponse attend", "réponses attendent")} sur cet appareil; nous ${plural(count, { one: "l’enverrons", other: "les enverrons" })} dès que possible.`,
    sending: (count) => `La connexion est revenue. Envoi de ${counted(count, "réponse", "réponses")}…`,
    back: () => "La connexion est revenue. Toutes les réponses sont envoyées.",
  },
  unreadable:
    "Une réponse en attente sur cet appareil était illisible et n’a pas été envoyée. Sa question est de nouveau ouverte\u00a0: répondez-y encore une fois.",
};
