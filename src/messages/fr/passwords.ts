import type { passwords as english } from "../en/passwords";

export const passwords: typeof english = {
  label: "Mot de passe",
  newLabel: "Nouveau mot de passe",
  hint: "Idéalement 15 caractères ou plus, jamais moins de 10. Une phrase bien à vous convient très bien.",
  errors: {
    "too-short": "Ce mot de passe est trop court. Il faut au moins 10 caractères.",
    "too-long": "Ce mot de passe est trop long. Il ne peut pas dépasser 128 caractères.",
    common:
      "Ce mot de passe est trop facile à deviner\u00a0: beaucoup de gens en utilisent un semblable, ou il se résume à votre nom.",
  },
};
