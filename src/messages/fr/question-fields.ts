import type { questionFields as english } from "../en/question-fields";

export const questionFields: typeof english = {
  asShown: {
    tutor: "La liste est corrigée telle qu’elle est.",
    timed: "Votre ordre compte dès que vous avez déplacé une ligne.",
  },
  howSure: "Votre réponse est… (facultatif)",
  certainties: { sure: "Sûre", unsure: "Incertaine", guess: "Devinée" },
  part: (position, count) => `Partie ${position} sur ${count}`,
  chooseUpTo: (most) => (most === 1 ? "Un seul choix." : `Jusqu’à ${most} choix.`),
  chosen: (count, most) => `${count} choix sur ${most}.`,
  tooMany: (count, most) => `${count} choix\u00a0: ${most} au plus sont acceptés. Décochez-en ${count - most}.`,
  tooManyIn: (part, count, most) =>
    `Dans la partie ${part}, vous avez fait ${count} choix, et ${most} au plus sont acceptés. Décochez-en ${count - most}.`,
  negative: "Ce nombre ne peut pas être négatif. Écrivez 0 ou plus.",
  tooLarge: "Ce nombre est trop grand pour être juste. Vérifiez les chiffres.",
  digitsOnly: "Seuls les chiffres sont acceptés ici, par exemple 12 ou 2,5.",
  moveUp: (option) => `Monter\u00a0: ${option}`,
  moveDown: (option) => `Descendre\u00a0: ${option}`,
  moved: (option, position, count) => `${option}\u00a0: maintenant au rang ${position} sur ${count}.`,
  strikeOut: (option) => `Rayer\u00a0: ${option}`,
  struckOut: "(rayé)",
};
