import type { Language } from "../../language";
import type { PathwayOutcome, PathwayTable } from "../../pathway/pathway-table";
import { foldText } from "../../text/fold-text";
import { indexWords } from "../entries/index-words";
import type { FoundEntry } from "../entries/search-entry";
import type { Name } from "./name-fit";

/** Where outcomes of the pathway are listed among guides. */
export const pathwayArticle = "route";

/** The outcomes as search finds them, each with what it says first and for whom it is. */
export const pathwayEntries = (table: PathwayTable, language: Language): FoundEntry[] => {
  const lines = new Map(table.lines.map((line) => [line.id, line[language]]));
  return table.outcomes.map((outcome, position) => ({
    kind: "pathway",
    article: pathwayArticle,
    language,
    position,
    rank: 0,
    section: outcome.id,
    fact: null,
    title: outcome[language],
    heading: outcome[language],
    text: [...outcome.bottom, ...outcome.more].flatMap((id) => lines.get(id) ?? []).join("\n"),
    superseded: false,
    titleWords: "",
    headingWords: indexWords(outcome[language]),
    quoteWords: "",
    passageWords: "",
    contextWords: foldText(answersTo(outcome, table, language).join(" ")),
  }));
};

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
