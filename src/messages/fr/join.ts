import type { join as english } from "../en/join";

export const join: typeof english = {
  title: "Rejoindre iatroX",
  backTitle: "Revenir sur iatroX",
  description: "Accepter une invitation à rédiger ou à relire les guides.",
  lead: (role) => `On vous invite à travailler aux guides. Votre rôle\u00a0: ${role}.`,
  backLead: (name) =>
    `${name}, choisissez comment vous vous connecterez désormais. Vos sessions sur d’autres appareils seront fermées.`,
  signsInAs: (name) => `Pour vous connecter, vous écrirez ${name}.`,
  name: "Votre nom",
  nameHint: "Vos collègues le verront à côté de ce que vous rédigez et relisez.",
  noName: "Écrivez votre nom, en 80 caractères au plus.",
  nameUsed:
    "Un compte porte déjà ce nom. Si c’est le vôtre, connectez-vous avec lui, puis acceptez l’invitation; sinon, demandez-en une autre.",
  withAccount: (name) => `Accepter avec votre compte ${name}`,
  orAnother: "Ou créez-en un autre\u00a0:",
  button: "Rejoindre",
  backButton: "Choisir ce mot de passe",
  or: "ou",
  passkey: "Utiliser une clé d’accès",
  passkeyWhat: "Votre empreinte, votre visage ou le code de votre appareil, au lieu d’un mot de passe.",
  passkeyFailed: "La clé d’accès n’a pas été créée. Réessayez, ou choisissez un mot de passe.",
  ended: {
    title: "Cette invitation n’est plus valable",
    used: "Elle a déjà servi. Si c’était vous, connectez-vous. Sinon, prévenez tout de suite une personne qui administre le site.",
    revoked: "Elle a été annulée, peut-être parce qu’il en existe une plus récente.",
    expired: "Une invitation est valable sept jours, et ils sont passés.",
    unknown:
      "Cette adresse ne mène à aucune invitation. Vérifiez qu’elle est complète\u00a0: une longue adresse se coupe facilement.",
    what: "Demandez-en une nouvelle à la personne qui vous l’a envoyée.",
    signIn: "Se connecter",
  },
  codes: {
    title: "Vos codes de récupération",
    description: "Des codes qui permettent chacun de choisir une fois un nouveau mot de passe.",
    lead: "Gardez ces dix codes là où vous les retrouverez sans cet appareil\u00a0: sur papier, ou dans un gestionnaire de mots de passe. Chacun permet de choisir une fois un nouveau mot de passe.",
    once: "Ils ne s’affichent que cette fois.",
    copy: "Copier",
    copied: "Copié.",
    print: "Imprimer",
    saved: "Je les ai notés",
    gone: "Les codes de récupération ne s’affichent qu’une fois, et c’est fait. Si vous ne les avez pas notés, créez-en de nouveaux dans votre compte.",
    account: "Aller à votre compte",
  },
};
