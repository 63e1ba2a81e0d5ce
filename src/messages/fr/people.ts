import type { people as english } from "../en/people";
import { counted } from "./formats";

export const people: typeof english = {
  title: "Équipe",
  description: "Les personnes qui rédigent et relisent les guides.",
  roles: {
    author: "Rédaction",
    reviewer: "Révision",
    "editor-in-chief": "Rédaction en chef",
    admin: "Administration",
  },
  done: {
    changed: "C’est modifié. Ses sessions sont fermées\u00a0: cette personne devra se reconnecter.",
    ended: "Ses sessions sont fermées\u00a0: cette personne devra se reconnecter.",
    revoked: "L’invitation est annulée. Son adresse ne fonctionne plus.",
  },
  problems: {
    "last-admin": "Il ne reste que cette personne à l’administration. Donnez d’abord ce rôle à quelqu’un d’autre.",
    "name-used": "Une personne porte déjà cette adresse courriel ou ce nom.",
    "no-sign-in-name": "Écrivez une adresse courriel, ou un nom de 3 à 40 lettres et chiffres, sans espace ni accent.",
    "not-found": "Cette personne n’existe pas, ou elle ne peut pas se connecter.",
  },
  address: {
    heading: "Envoyez-lui cette adresse",
    what: "Elle fonctionne une seule fois, pendant sept jours. Elle ne s’affiche que maintenant\u00a0: copiez-la et transmettez-la par un moyen que personne d’autre ne lit.",
    mailed: "Si cette personne se connecte par une adresse courriel, elle lui est aussi envoyée.",
    label: "Adresse à usage unique",
  },
  invite: {
    heading: "Inviter quelqu’un",
    name: "Courriel ou nom",
    nameHintMail: "Ce qui servira à se connecter. À une adresse courriel, l’invitation est aussi envoyée.",
    nameHint:
      "Ce qui servira à se connecter. Aucun courriel n’est envoyé\u00a0: vous recevez une adresse à transmettre.",
    role: "Rôle",
    button: "Créer une invitation",
  },
  invitations: {
    heading: "Invitations en attente",
    recovery: "retour",
    until: (day, by) => `Valable jusqu’au ${day}${by === null ? "" : `, créée par ${by}`}`,
    revoke: "Annuler l’invitation",
  },
  you: "vous",
  disabled: "Connexion bloquée",
  seen: (sessions, day) =>
    day === null ? "Pas de session ouverte" : `${counted(sessions, "session", "sessions")}, dernière visite le ${day}`,
  manage: (name) => `Gérer ${name}`,
  role: "Rôle",
  change: "Changer le rôle",
  endSessions: "Fermer toutes les sessions",
  recovery: "Créer une adresse de retour à usage unique",
  recoveryWhat: "Pour qui a perdu son mot de passe et ses codes de récupération.",
  disable: "Bloquer la connexion",
  enable: "Autoriser de nouveau la connexion",
};
