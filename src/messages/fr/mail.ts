import type { mail as english } from "../en/mail";
import { counted } from "./formats";

export const mail: typeof english = {
  ending: "iatroX\u00a0: guides pour les diplômés en médecine de l’étranger",
  invitation: {
    subject: "Une invitation à travailler aux guides d’iatroX",
    lead: (by, role) =>
      `${by === null ? "On" : by} vous invite à travailler aux guides d’iatroX. Votre rôle\u00a0: ${role}.`,
    link: (day) => `Acceptez l’invitation ici. Le lien sert une seule fois, jusqu’au ${day}\u00a0:`,
    unknown: "Si vous ne savez pas de quoi il s’agit, vous n’avez rien à faire.",
  },
  verification: {
    subject: "Cette adresse courriel est-elle la vôtre?",
    link: "Quelqu’un a créé un compte sur iatroX avec cette adresse. Si c’est vous, confirmez-la d’ici demain par ce lien\u00a0:",
    unknown: "Si ce n’est pas vous, vous n’avez rien à faire\u00a0: sans le lien, l’adresse ne prouve rien.",
  },
  recovery: {
    subject: "Retrouver votre compte",
    link: "Choisissez ici un nouveau mot de passe ou une clé d’accès. Le lien sert une seule fois, pendant une heure\u00a0:",
    unknown: "Si vous n’avez rien demandé, vous n’avez rien à faire\u00a0: votre mot de passe ne change pas.",
  },
  report: {
    subject: "La suite donnée à votre signalement",
    lead: (day, about) => `Le ${day}, vous nous avez signalé une erreur dans «\u00a0${about}\u00a0».`,
    answered: "Un membre de la rédaction l’a examinée et vous répond\u00a0:",
    noNote: "Un membre de la rédaction l’a examinée, et le signalement est clos.",
    link: "Il s’agit de ce passage, dans sa forme actuelle\u00a0:",
    forgotten: "Votre adresse ne servait qu’à ce courriel\u00a0: elle est maintenant supprimée.",
  },
  draft: {
    events: {
      submitted: (title, by) =>
        `«\u00a0${title}\u00a0» attend d’être relu par une deuxième personne${by === null ? "" : ` (envoi de ${by})`}.`,
      accepted: (title, by) =>
        `«\u00a0${title}\u00a0» a été accepté${by === null ? "" : ` par ${by}`}. La publication est possible.`,
      returned: (title, by) =>
        `«\u00a0${title}\u00a0» a été renvoyé avec des remarques${by === null ? "" : ` par ${by}`}.`,
      published: (title) => `«\u00a0${title}\u00a0» a été publié au moment prévu.`,
      "not-published": (title) =>
        `«\u00a0${title}\u00a0» n’a pas pu être publié au moment prévu. Sa page dit pourquoi; choisissez ensuite un nouveau moment.`,
    },
    many: (count) => `${counted(count, "nouveauté", "nouveautés")} dans le studio d’iatroX`,
    switchOff: "Vous pouvez désactiver ces courriels dans votre compte\u00a0:",
  },
};
