import type { signing as english } from "../en/signing";
import { counted } from "./formats";

export const signing: typeof english = {
  title: "Affirmations à vérifier",
  description: "Un expert compare les affirmations d’un guide aux pages officielles et les signe.",
  start: {
    title: (guide) => `Merci de vérifier «\u00a0${guide}\u00a0»`,
    lead: (name, by, count) =>
      `Bonjour, ${name}. ${by}, d’iatroX, vous demande de vérifier ${counted(count, "affirmation", "affirmations")} de ce guide destiné aux médecins formés à l’étranger.`,
    what: "Chaque affirmation s’affiche avec la page officielle sur laquelle elle repose. Pour chacune, vous dites si vous êtes d’accord, si elle est fausse ou si la page ne le dit plus.",
    pause: (day) =>
      `Chaque réponse est enregistrée aussitôt. Vous pouvez arrêter quand vous voulez et revenir dans ce navigateur jusqu’au ${day}.`,
    bound:
      "Dès que vous commencez, l’adresse appartient à ce navigateur\u00a0: personne d’autre ne peut plus l’ouvrir.",
    button: "Commencer",
  },
  ended: {
    title: "Cette adresse ne peut pas être ouverte",
    unknown: "Cette adresse n’existe pas. Vérifiez que vous l’avez en entier.",
    elsewhere: "Elle appartient à un autre navigateur, où elle a déjà été ouverte. Retournez-y.",
    revoked: "La rédaction y a mis fin.",
    expired: "Son délai est passé.",
    signed: "Ce pour quoi elle était faite est signé.",
    what: "Si vous en avez encore besoin, demandez-en une nouvelle à la personne qui vous l’a envoyée. Vos réponses sont conservées.",
  },
  claim: (position, all) => `Affirmation ${position} sur ${all}`,
  answered: (count, all) => `${count} sur ${all} avec réponse`,
  part: "Partie du guide",
  articleSays: "Ce que dit le guide",
  marked: "L’affirmation est ce qui est surligné; le reste sert à la comprendre.",
  asserts: "Ce qu’elle affirme",
  pageSays: "Ce que dit la page officielle",
  noExcerpt: "Nous n’avons pas ici la phrase de la page. Veuillez consulter la page elle-même.",
  newTab: "s’ouvre dans un nouvel onglet",
  answers: { agree: "D’accord", wrong: "Faux", moved: "La source a changé de place" },
  answerLegend: "L’affirmation est-elle juste?",
  given: {
    agree: "Vous êtes d’accord",
    wrong: "Vous dites\u00a0: c’est faux",
    moved: "Vous dites\u00a0: la source a changé de place",
  },
  unanswered: "Pas encore de réponse",
  outdated: "Le guide a changé ici depuis qu’on vous a sollicité\u00a0: aucune réponse n’est nécessaire.",
  note: "Note",
  addNote: "Ajouter d’abord une note",
  saveNote: "Enregistrer la note",
  noteHint: "Seulement si quelque chose ne va pas\u00a0: ce qui est faux, et où c’est écrit.",
  why: {
    wrong:
      "Enregistré. Qu’est-ce qui est faux? Le plus utile\u00a0: quelques mots et, si vous l’avez, la page qui le dit.",
    moved: "Enregistré. Où est-ce écrit maintenant? Si vous ne le savez pas, continuez.",
  },
  previous: "Affirmation précédente",
  next: "Affirmation suivante",
  all: "Toutes les affirmations",
  goOn: (position) => `Continuer avec l’affirmation ${position}`,
  sign: {
    heading: "Signer",
    early: "Répondez à au moins une affirmation; vous pourrez ensuite signer ici.",
    agreed: (count) => {
      if (count === 0)
        return "Vous n’êtes d’accord avec aucune affirmation\u00a0: rien n’est signé. Vos notes vont à la rédaction.";
      return count === 1
        ? "Vous signez l’affirmation avec laquelle vous êtes d’accord."
        : `Vous signez les ${count} affirmations avec lesquelles vous êtes d’accord.`;
    },
    unanswered: (count) =>
      counted(
        count,
        "affirmation n’a pas encore de réponse et n’est pas signée.",
        "affirmations n’ont pas encore de réponse et ne sont pas signées.",
      ),
    name: "Votre nom",
    role: "Votre fonction",
    roleHint: "Par exemple\u00a0: médecin de famille, Sudbury",
    named: "Que peut afficher le guide?",
    yes: "Mon nom et ma fonction",
    no: "Pas mon nom, seulement ceci\u00a0:",
    description: "À la place de mon nom",
    descriptionHint: "Par exemple\u00a0: un médecin de famille",
    final: "Ensuite, vos réponses ne peuvent plus être modifiées. Votre nom peut être retiré à tout moment.",
    button: "Signer",
  },
  signed: {
    title: "Merci",
    count: (count, guide) =>
      count === 0
        ? `Vos réponses sur «\u00a0${guide}\u00a0» sont arrivées à la rédaction.`
        : `Vous avez signé ${counted(count, "affirmation", "affirmations")} de «\u00a0${guide}\u00a0».`,
    shown: "Le guide l’indique dans la minute.",
    later: "Le guide l’indiquera dès sa publication.",
    falls: "Une signature vaut jusqu’à ce que la phrase, sa règle ou sa page officielle change.",
    remove: (by) => `Si vous voulez faire retirer votre nom, maintenant ou plus tard, écrivez à ${by}.`,
    guide: "Lire le guide",
  },
};
