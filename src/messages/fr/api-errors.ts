import type { apiErrors as english } from "../en/api-errors";

export const apiErrors: typeof english = {
  finished: "Cette série de questions est terminée; on ne peut plus y répondre.",
  late: "Le temps de cette série de questions est écoulé; on ne peut plus y répondre.",
  "second-answer": "Cette question a déjà une réponse, et celle-ci reste.",
  "not-answered": "Répondez d’abord à cette question; vous pourrez ensuite signaler ce qui ne va pas.",
  "not-found":
    "Cet élément n’existe pas ou n’est pas à vous. Vos données ont peut-être été supprimées, ou vous aviez commencé dans un autre navigateur.",
  "too-long": "Votre texte dépasse 2\u00a0000 caractères. Raccourcissez-le, puis renvoyez-le.",
  "too-many": "C’était trop à la fois. Attendez une minute, puis réessayez.",
  "foreign-origin": "Cette demande ne vient pas d’une page de ce site. Ouvrez la page ici et réessayez.",
  other: "La demande n’a pas été acceptée. Rechargez la page et réessayez.",
};
