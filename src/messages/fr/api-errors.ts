import type { apiErrors as english } from "../en/api-errors";

export const apiErrors: typeof english = {
  finished: "Cette série de questions est terminée; on ne peut plus y répondre.",
  late: "Le temps de cette série de questions est écoulé; on ne peut plus y répondre.",
  "second-answer": "Cette question a déjà une réponse, et celle-ci reste.",
  "not-answered": "Répondez d’abord à cette question; vous pourrez ensuite signaler ce qui ne va pas.",
  "not-found":
    "Cet élément n’existe pas ou n’est pas à vous. Vos données ont peut-être été supprimées, ou vous aviez commencé dans un autre navigateur.",
  "no-such-section":
    "Cette section n’existe pas dans cette version du guide. Rouvrez le guide et faites-y votre signalement.",
  "link-ended":
    "Ce lien n’est plus valable\u00a0: il sert une seule fois, pendant dix minutes. Ouvrez Mes données sur l’appareil où vous vous êtes exercé, et créez-en un nouveau.",
  "last-device":
    "C’est votre seul appareil\u00a0: sans lui, personne ne retrouverait vos réponses. Reliez-en d’abord un autre, ou supprimez vos données.",
  "nothing-matches": "Il ne reste aucune question à poser.",
  "running-share":
    "La série derrière ce lien est chronométrée et encore en cours. On pourra y répondre dès qu’elle sera terminée.",
  "too-long": "Votre texte dépasse 2\u00a0000 caractères. Raccourcissez-le, puis renvoyez-le.",
  "too-many": "C’était trop à la fois. Attendez une minute, puis réessayez.",
  "foreign-origin": "Cette demande ne vient pas d’une page de ce site. Ouvrez la page ici et réessayez.",
  "unreadable-address": "Cette adresse est mal écrite. Vérifiez-la ou cherchez le guide dans la liste.",
  other: "La demande n’a pas été acceptée. Rechargez la page et réessayez.",
};
