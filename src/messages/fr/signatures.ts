import type { signatures as english } from "../en/signatures";
import { counted } from "./formats";

export const signatures: typeof english = {
  title: "Experts",
  description: "Des experts sans compte vérifient les affirmations d’un guide et les signent.",
  lead: "Demandez à un médecin ou à un organisme de comparer les affirmations d’un guide aux pages officielles. Aucun compte n’est nécessaire\u00a0: vous envoyez une adresse.",
  choose: { heading: "Solliciter un expert", guide: "Guide", button: "Choisir les affirmations" },
  listed: "Qui a été sollicité",
  none: "Personne pour l’instant.",
  struckName: "Nom retiré",
  states: {
    new: "Pas encore ouverte",
    open: "En cours de vérification",
    signed: "Signée",
    revoked: "Terminée",
    expired: "Délai passé",
  },
  progress: ({ all, agree, wrong, moved }) =>
    [
      `${agree + wrong + moved} sur ${counted(all, "affirmation", "affirmations")} avec réponse`,
      ...(wrong > 0 ? [counted(wrong, "fausse", "fausses")] : []),
      ...(moved > 0 ? [`${moved} dont la source a changé de place`] : []),
    ].join(", "),
  signedOn: (day) => `Signée le ${day}`,
  until: (day) => `L’adresse fonctionne jusqu’au ${day}`,
  requestedBy: (name, day) => `Demande de ${name}, le ${day}`,
  fresh: {
    title: (guide) => `Solliciter un expert sur «\u00a0${guide}\u00a0»`,
    name: "Nom de l’expert",
    nameHint: "Tel qu’il veut être affiché, par exemple\u00a0: Dre A. Exemple. Il pourra le corriger.",
    role: "Fonction",
    roleHint: "Par exemple\u00a0: médecin de famille, Sudbury",
    claims: "Quelles affirmations",
    claimsHint:
      "Toutes sont choisies. Décochez une partie pour la laisser de côté, ou ouvrez-la pour en écarter certaines.",
    single: (count) => counted(count, "affirmation", "affirmations"),
    button: "Créer une adresse",
    none: "Ce guide n’a pas encore de faits\u00a0: il n’y a rien à signer.",
    problems: {
      "no-name": "Écrivez le nom de l’expert.",
      "no-claims": "Choisissez au moins une affirmation.",
    },
  },
  address: {
    heading: "Envoyez-lui cette adresse",
    what: "Elle appartient au premier navigateur où quelqu’un y appuie sur Commencer, et fonctionne 30 jours. Elle ne s’affiche que maintenant\u00a0: copiez-la et envoyez-la de façon que personne d’autre ne la lise.",
    label: "Adresse pour un seul expert",
  },
  shown: {
    title: (name, guide) => `${name}\u00a0: «\u00a0${guide}\u00a0»`,
    publicName: (signer) => `Le guide affiche\u00a0: ${signer}`,
    hidden: "Le guide n’affiche aucun nom.",
    claims: "Affirmations",
    noAnswer: "Pas encore de réponse",
    answers: { agree: "D’accord", wrong: "Faux", moved: "La source a changé de place" },
    readIt: "Lire dans le guide",
    source: "Source officielle",
    settle: "Que faire",
    makeDraft: "Créer un brouillon",
    makeDraftWhat: "Le guide s’ouvre comme brouillon, avec la note de l’expert en remarque sur la phrase.",
    reason: "Pourquoi rien ne change",
    reasonHint: "Au moins dix lettres. Le motif reste avec l’affirmation.",
    dismiss: "Rien ne change",
    settledDraft: (by, day) => `${by} en a fait un brouillon le ${day}`,
    ofDraft: "Ce sont les affirmations d’un brouillon\u00a0: elles comptent une fois publiées telles quelles.",
    openDraft: "Ouvrir le brouillon",
    settledDismissed: (by, day) => `${by} a laissé tel quel le ${day}\u00a0:`,
    manage: "L’adresse",
    renew: "Créer une nouvelle adresse",
    renewWhat:
      "Pour un autre navigateur, ou si le premier est perdu. Les réponses restent; l’ancienne adresse prend fin.",
    revoke: "Mettre fin à l’adresse",
    strike: "Retirer le nom",
    strikeWhat:
      "Pour un expert qui le demande. Nom et fonction sont supprimés ici et sur le guide; les affirmations signées comptent toujours. C’est irréversible.",
    outcomes: {
      revoked: "L’adresse a pris fin.",
      dismissed: "Réglé\u00a0: rien ne change.",
      struck: "Le nom est retiré.",
    },
  },
  doubted: "Affirmations mises en doute par un expert",
  doubt: {
    wrong: (name) => `${name}\u00a0: faux`,
    moved: (name) => `${name}\u00a0: la source a changé de place`,
  },
  remark: (answer, note) =>
    `${{ wrong: "Un expert dit que c’est faux.", moved: "Un expert dit que la source a changé de place." }[answer]}${note === "" ? "" : `\n${note}`}`,
};
