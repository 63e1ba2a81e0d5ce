import type { signUp as english } from "../en/sign-up";

export const signUp: typeof english = {
  title: "Créer un compte",
  description: "S’exercer sur plusieurs appareils, avec un nom et un mot de passe ou avec une clé d’accès.",
  lead: "Vous n’avez pas besoin de compte. Avec un compte, vous vous connectez sur n’importe quel appareil et continuez là où vous en étiez.",
  what: "Ce que ce navigateur sait de vos exercices vous suit. Quand vous vous connecterez ailleurs, les deux seront réunis\u00a0: rien ne se perd et rien ne compte deux fois.",
  name: "Courriel ou nom",
  nameHint:
    "Ce qui vous servira à vous connecter. Personne d’autre ne le voit. Un nom inventé convient\u00a0: de 3 à 40 lettres et chiffres.",
  button: "Créer le compte",
  passkey: "Utiliser une clé d’accès",
  passkeyWhat: "Votre empreinte, votre visage ou le code de votre appareil, au lieu d’un mot de passe.",
  passkeyFailed:
    "Le compte n’a pas été créé. Le nom est peut-être déjà pris, ou la clé d’accès n’a pas fonctionné\u00a0: essayez un autre nom, ou choisissez un mot de passe.",
  have: "Vous en avez un?",
  problems: {
    "no-sign-in-name": "Écrivez une adresse courriel, ou un nom de 3 à 40 lettres et chiffres, sans espace ni accent.",
    "name-used": "Ce nom est déjà pris. Si c’est le vôtre, connectez-vous; sinon, choisissez-en un autre.",
  },
};
