import type { problems as english } from "../en/problems";

export const problems: typeof english = {
  entry: (form, name) => `${form} : ${name}`,
  quoted: (text) => `« ${text} »`,
  question: "Question",
  makeFact: "En faire un fait",
  makeFactWhat: "Faites de la phrase un fait avec sa source, corrigez le nombre ou retirez-le.",
  changed: (before, now) =>
    `La phrase « ${before} » n’est plus dans le texte. On y lit maintenant « ${now} ». Si la source le dit, reprenez la nouvelle phrase. Relisez ensuite les questions qui en dépendent.`,
  gone: (quote) =>
    `La phrase « ${quote} » n’est pas dans le texte. Remettez-la, ou ouvrez le fait et copiez celle qui le dit maintenant. Elle doit tenir dans un paragraphe, une ligne de liste ou une case de tableau.`,
  takeOver: "Reprendre la nouvelle phrase",
  unproved: (evidence) =>
    `La phrase ne prouve pas la bonne réponse : les mots qui doivent la montrer n’y sont pas. Copiez les mots de la phrase dans le champ « ${evidence} ».`,
  provesOther:
    "La phrase prouve aussi une mauvaise réponse. Choisissez-en une autre, ou copiez des mots que seule la bonne réponse contient.",
};
