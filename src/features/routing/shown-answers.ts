import type { Language } from "../../domain/language";
import { routeAddress } from "../../domain/route/route-address";
import { changeField, type RouteTable } from "../../domain/route/route-table";

type Given = readonly (readonly [question: string, answer: string])[];

/** An answer in words, and where it can be changed without losing the others. */
export type ShownAnswer = { question: string; answer: string; change: string };

export const shownAnswers = ({ questions }: RouteTable, given: Given, language: Language): ShownAnswer[] =>
  given.flatMap(([name, value]) => {
    const question = questions.find(({ id }) => id === name);
    const answer = question?.answers.find(({ id }) => id === value);
    if (!question || !answer) return [];
    const change = routeAddress(language, undefined, [...given, [changeField, name]]);
    return { question: question.ask[language], answer: answer[language], change };
  });
