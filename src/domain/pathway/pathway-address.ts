import { addressIn, type Language } from "../language";

/** What was answered, in the order of the questions. */
export type PathwayAnswers = readonly (readonly [question: string, answer: string])[];

/** Where a route stands with these answers, in any language: `/route?goal=practise`. `outcome`: none while it is asked for. */
export const pathwayPath = (outcome: string | undefined, answers: PathwayAnswers = []): string => {
  const path = outcome === undefined ? "/route" : `/route/${outcome}`;
  return answers.length === 0 ? path : `${path}?${new URLSearchParams(answers.map(([name, value]) => [name, value]))}`;
};

/** The same in one language: `/fr/route/labour-mobility?…`. */
export const pathwayAddress = (language: Language, outcome: string | undefined, answers?: PathwayAnswers): string =>
  addressIn(language, pathwayPath(outcome, answers));
