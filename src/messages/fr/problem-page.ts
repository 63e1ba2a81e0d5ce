import type { problemPage as english } from "../en/problem-page";

export const problemPage: typeof english = {
  heading: "Cela n’a pas fonctionné",
  wayOn: "Revenez en arrière avec votre navigateur et réessayez, ou repartez de",
  details: {
    "no-mail": "Ce site n’envoie pas de courriel. Envoyez votre signalement sans adresse.",
    "nothing-matches": "Il ne reste aucune question à poser.",
    "no-such-section":
      "Cette section n’existe pas dans cette version du guide. Rouvrez le guide et faites-y votre signalement.",
    "link-ended":
      "Ce lien n’est plus valable\u00a0: il sert une seule fois, pendant dix minutes. Ouvrez Mes données sur l’appareil où vous vous êtes exercé, et créez-en un nouveau. Si vous êtes connecté ici à un autre compte, déconnectez-vous d’abord.",
    "last-device":
      "C’est votre seul appareil\u00a0: sans lui, personne ne retrouverait vos réponses. Reliez-en d’abord un autre, ou supprimez vos données.",
    "running-share":
      "La série derrière ce lien est chronométrée et encore en cours. On pourra y répondre dès qu’elle sera terminée.",
    "unreadable-address": "Cette adresse est mal écrite. Vérifiez-la ou cherchez le guide dans la liste.",
    overloaded: "Trop de personnes consultent le site en ce moment. Attendez quelques secondes, puis réessayez.",
    "sign-in-first": "Connectez-vous d’abord, puis réessayez.",
    "no-such-draft":
      "Il n’y a pas de brouillon à cette adresse, ou il n’est pas à vous. La première page du studio montre ceux que vous pouvez voir.",
    "wrong-state":
      "Le brouillon n’en est plus là : quelqu’un l’a soumis, renvoyé, publié ou abandonné entre-temps. Rechargez sa page.",
    "wrong-role":
      "Votre rôle ne le permet pas ici. Les auteurs écrivent et soumettent leurs brouillons, la relecture les accepte ou les renvoie, la rédaction en chef les publie.",
    "own-text": "Vous avez écrit une partie de ce brouillon : quelqu’un d’autre doit l’accepter.",
    "newer-save": "Quelqu’un a modifié le brouillon après que vous l’avez ouvert. Rechargez sa page et relisez-le.",
    "nothing-written": "Ce brouillon est encore vide. Écrivez une phrase, puis soumettez-le.",
    "seat-ended":
      "Quelqu’un a pris la main sur ce brouillon : ce navigateur n’y écrit plus. Revenez en arrière pour copier votre texte, ou rechargez le brouillon.",
    "cannot-write":
      "Vous ne pouvez pas écrire dans ce brouillon : il est publié ou abandonné, vous n’en êtes pas l’auteur, ou quelqu’un a pris la main.",
    "moved-on":
      "Les lecteurs ont un texte plus récent que celui dont ce brouillon est parti. Intégrez-le d’abord, vérifiez le résultat et faites-le accepter.",
    "not-right":
      "Le brouillon n’a pas été publié et rien n’a changé : il contient une erreur. Sa page en donne la liste.",
    "changed-meanwhile": "Quelqu’un vient de modifier le brouillon. Rechargez sa page et relisez-le.",
    "no-time": "Indiquez le jour et l’heure de la publication.",
    "time-passed": "Ce moment est passé. Les heures sont ici en UTC, le temps universel.",
    "two-times":
      "Vous avez indiqué un moment et appuyé sur Publier maintenant. Laissez le moment vide, ou appuyez sur Publier à ce moment.",
    "picture-type": "Ce n’est pas une image PNG, JPEG ou WebP, quel que soit le nom du fichier.",
    "picture-moving": "Cette image est animée. Envoyez une image fixe.",
    "picture-pixels":
      "Cette image a plus de 40 millions de pixels, ou un côté de plus de 16\u00a0000. Réduisez-la et renvoyez-la.",
    "picture-damaged":
      "Cette image ne peut pas être lue jusqu’au bout\u00a0: elle est abîmée, ou a été coupée en route. Renvoyez-la.",
    "too-large": "Le fichier dépasse 10\u00a0Mo. Réduisez-le et renvoyez-le.",
    "questions-not-taken":
      "Une partie du fichier, ou le fichier entier, ne peut pas être prise. Vérifiez le type de fichier choisi, ou cochez qu’il faut prendre le reste malgré tout.",
    "too-many-questions":
      "C’est plus de questions qu’un brouillon n’en prend à la fois. Revenez en arrière et répartissez-les sur plusieurs fichiers.",
    "other-role": "Votre rôle ne le permet pas. Une personne qui administre le site peut vous en donner un autre.",
  },
  destinations: {
    practice: "la page d’exercices",
    articles: "la liste des guides",
    "sign-in": "la page de connexion",
    studio: "le studio",
  },
};
