import type { Language } from "../language";

/** Words that a question is made of and no answer is found by. */
const lists: Record<Language, string> = {
  en:
    "a about d ll m re s t ve after all also am an and any are as at be been before being by can could did do does doing for from get gets getting give had has have having " +
    "he her here hers him his how i if in into is it its just long many may me might more most much must my need needs no not of off on once one only or other our out " +
    "over please same she should so some such take tell than that the their them then there these they this those to too under until up us use very want was we were " +
    "what when where which while who whom whose why will with without would you your",
  fr:
    "a ai apres au aucun aucune aussi autre aux avant avec avoir c ca ce cela ces cet cette combien comme comment d dans de des dois doit donc dont du elle elles en encore " +
    "est et etait etre eu fait faut il ils j je l la le les leur leurs lui m ma mais me mes moi mon n ne nos notre nous on ont ou par pas peut peux plus pour pourquoi puis " +
    "qu quand que quel quelle quelles quels qui quoi s sa sans se ses si son sont sous sur t ta te tes toi ton tous tout toute toutes tres tu un une vos votre vous y",
};

const sets: Record<Language, ReadonlySet<string>> = {
  en: new Set(lists.en.split(" ")),
  fr: new Set(lists.fr.split(" ")),
};

/** Whether a folded word says nothing about what is sought. */
export const isStopWord = (word: string, language: Language): boolean => sets[language].has(word);
