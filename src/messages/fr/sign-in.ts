import type { signIn as english } from "../en/sign-in";

export const signIn: typeof english = {
  title: "Se connecter",
  description: "Pour retrouver vos exercices, ou votre travail sur les guides.",
  lead: "Pour retrouver vos exercices, ou votre travail sur les guides. Lire et s’exercer ne demandent aucun compte.",
  signedOut: {
    title: "Votre session est fermée",
    what: "Vos réponses sont en sûreté dans votre compte et ne sont plus sur cet appareil.",
    left: "Les guides enregistrés et les cases cochées sont encore ici. Gardez-les, ou effacez-les\u00a0:",
    clear: "ce que garde cet appareil",
    again: "Se reconnecter",
    read: "Lire les guides",
  },
  problems: {
    "no-name": "Écrivez d’abord votre courriel ou votre nom.",
    "no-password": "Écrivez d’abord votre mot de passe.",
    wrong: "Ce courriel ou ce nom ne correspond pas à ce mot de passe. Vérifiez les deux, puis réessayez.",
  },
  name: "Courriel ou nom",
  button: "Se connecter",
  or: "ou",
  passkey: "Se connecter avec une clé d’accès",
  passkeyFailed: "La clé d’accès n’a pas fonctionné. Réessayez, ou connectez-vous avec votre mot de passe.",
  lost: "J’ai perdu mon mot de passe",
  signedInAs: (name) => `Session ouverte au nom de ${name}.`,
  goOn: "Continuer",
  account: "Votre compte",
  noAccount: "Pas encore de compte?",
  signOut: "Se déconnecter",
  recover: {
    title: "J’ai perdu mon mot de passe",
    description: "Choisir un nouveau mot de passe avec un code de récupération.",
    lead: "Utilisez l’un des dix codes de récupération affichés à votre arrivée. Chacun sert une seule fois. Toutes vos sessions seront fermées.",
    wrong:
      "Ce code ne correspond pas à ce courriel ou à ce nom, ou il a déjà servi. Vérifiez les deux, ou prenez un autre code.",
    code: "Code de récupération",
    codeHint: "Par exemple 7Q2M-K0ZD-9XTA. Majuscules et traits d’union sont facultatifs.",
    button: "Choisir ce mot de passe",
    byMail: "Par courriel",
    byMailWhat:
      "Si vous vous connectez par une adresse courriel et l’avez confirmée, nous y envoyons un lien valable une heure.",
    address: "Votre adresse courriel",
    mailButton: "M’envoyer un lien",
    mailed: "Si cette adresse est confirmée, un lien est en route. Regardez vos courriels dans quelques minutes.",
    noCode: "Plus aucun code?",
    askAdmin:
      "Si vous travaillez aux guides, adressez-vous à une personne qui administre ce site\u00a0: elle peut vous créer une adresse à usage unique, qui permet de choisir un nouveau mot de passe.",
  },
};
