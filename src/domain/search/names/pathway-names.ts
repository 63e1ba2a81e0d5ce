import type { Language } from "../../language";
import type { PathwayOutcome, PathwayTable } from "../../pathway/pathway-table";
import type { Name } from "./name-fit";

/** What each outcome of the pathway is called, and the answers that lead there. */
export const pathwayNames = (table: PathwayTable, language: Language): Name[] =>
  table.outcomes.map((outcome) => ({
    id: outcome.id,
    title: outcome[language],
    tags: answersTo(outcome, table, language).join(" "),
  }));

/** Answers that tell it from other outcomes: a rule that allows most answers to a question asks little by it. */
const answersTo = ({ id }: PathwayOutcome, { rules, questions }: PathwayTable, language: Language): string[] => {
  const telling = rules
    .filter(({ to }) => to === id)
    .flatMap(({ when }) =>
      questions.flatMap(({ id: question, answers }) => {
        const allowed = when[question] ?? [];
        return allowed.length * 2 <= answers.length ? answers.filter((answer) => allowed.includes(answer.id)) : [];
      }),
    );
  return [...new Set(telling.map((answer) => answer[language]))];
};
