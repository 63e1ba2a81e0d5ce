import type { personAccount as english } from "../en/person-account";
import { counted } from "./formats";

export const personAccount: typeof english = {
  title: "Votre compte",
  description: "Comment vous vous connectez, et sur quels appareils.",
  lead: (name, typedName, role) =>
    role === null
      ? `Votre session est ouverte sous ${typedName}.`
      : `${name}, connexion sous ${typedName}. Rôle\u00a0: ${role}.`,
  learning: (isLearner) =>
    isLearner
      ? "Pour emporter vos réponses, ou les supprimer avec ce compte\u00a0:"
      : "Si vous vous exercez ici aussi\u00a0:",
  signOut: "Se déconnecter",
  people: "L’équipe de ce site",
  done: {
    password: "Votre mot de passe est changé. Vos sessions sur d’autres appareils sont fermées.",
    recovered: "Votre mot de passe est choisi. Vos sessions sur d’autres appareils sont fermées, et le code a servi.",
    ended: "La session est fermée.",
    passkey: "La clé d’accès est ajoutée. Vous pouvez désormais vous connecter avec elle.",
    removed: "La clé d’accès est supprimée.",
    "verify-sent": "Le lien est en route. Ouvrez-le d’ici demain, dans un navigateur où votre session est ouverte.",
    verified: "L’adresse est confirmée\u00a0: elle est à vous.",
    mail: "C’est enregistré.",
  },
  problems: {
    wrong: "Ce n’est pas votre mot de passe actuel.",
    "verify-ended":
      "Ce lien n’est plus valable, ou il a été envoyé à un autre compte. Demandez-en un nouveau ci-dessous.",
    "last-key":
      "Cette clé d’accès est votre seul moyen de vous connecter. Choisissez d’abord un mot de passe, ou ajoutez une autre clé.",
  },
  mail: {
    heading: "Courriels",
    none: () => "Vous vous connectez par un nom\u00a0: aucun courriel ne vous est envoyé.",
    unverified: (address) =>
      `${address} n’est pas encore confirmée. D’ici là, seul le lien pour la confirmer y est envoyé.`,
    verified: (address) => `${address} est confirmée. Si vous perdez votre mot de passe, un lien peut y être envoyé.`,
    send: "M’envoyer le lien",
    language: "Langue des courriels",
    drafts: "M’écrire quand quelque chose m’attend dans le studio",
    save: "Enregistrer",
  },
  verify: {
    title: "Cette adresse est-elle la vôtre?",
    description: "Confirmer une adresse courriel.",
    lead: (address) =>
      `Votre session est ouverte sous ${address}. Confirmez que vous avez reçu le courriel avec ce lien.`,
    button: "Confirmer l’adresse",
  },
  sessions: {
    heading: "Vos sessions ouvertes",
    device: (browser, system) => [browser ?? "Un navigateur", system].filter((part) => part !== null).join(" sur "),
    isThis: "cet appareil",
    dates: (seen, since) => `Dernière visite le ${seen}, ouverte le ${since}`,
    end: "Fermer cette session",
    endOthers: "Fermer toutes les autres",
  },
  password: {
    heading: "Mot de passe",
    current: "Mot de passe actuel",
    none: "Vous n’avez pas de mot de passe\u00a0: vous vous connectez avec une clé d’accès. Vous pouvez aussi en choisir un.",
    what: "Si vous le changez, vos sessions sur d’autres appareils seront fermées.",
    button: "Changer le mot de passe",
    setButton: "Choisir un mot de passe",
  },
  passkeys: {
    heading: "Clés d’accès",
    what: "Avec une clé d’accès, vous vous connectez par votre empreinte, votre visage ou le code de votre appareil.",
    none: "Vous n’en avez pas encore.",
    unnamed: "Une clé d’accès",
    made: (day) => `Ajoutée le ${day}`,
    add: "Ajouter une clé d’accès",
    needsScript: "Pour en ajouter une, il faut JavaScript et un navigateur qui connaît les clés d’accès.",
    failed:
      "La clé d’accès n’a pas été ajoutée. Réessayez. Si votre connexion date de plus d’une heure, reconnectez-vous d’abord.",
    remove: "Supprimer cette clé",
  },
  codes: {
    heading: "Codes de récupération",
    left: (count) =>
      `Il vous reste ${counted(count, "code", "codes")}. Chacun permet de choisir une fois un nouveau mot de passe.`,
    what: "De nouveaux codes remplacent tous les anciens.",
    button: "Créer de nouveaux codes",
  },
};
