import type { Language } from "../../domain/language";
import { type PathwayAnswers, pathwayAddress } from "../../domain/pathway/pathway-address";
import { changeField, type PathwayTable } from "../../domain/pathway/pathway-table";

/** An answer in words, and where it can be changed without losing the others. */
export type AnswerRow = { question: string; answer: string; change: string };

export const toAnswers = ({ questions }: PathwayTable, answers: PathwayAnswers, language: Language): AnswerRow[] =>
  answers.flatMap(([name, value]) => {
    const question = questions.find(({ id }) => id === name);
    const answer = question?.answers.find(({ id }) => id === value);
    if (!question || !answer) return [];
    const change = pathwayAddress(language, undefined, [...answers, [changeField, name]]);
    return { question: question.ask[language], answer: answer[language], change };
  });
