import { type AnswerDefinition, listedTexts, optionTexts } from "../answer-definition";

export const matchesAnswer: AnswerDefinition<"extended-matching"> = {
  chosen: ({ matches }) => Object.entries(matches).map(([stem, option]) => matchId(stem, option)),
  isComplete: ({ matches }, { stems = [] }) => stems.every(({ id }) => matches[id] !== undefined),
  firstOpen: ({ matches }, { stems = [] }) => stems.findIndex(({ id }) => matches[id] === undefined),
  text: ({ matches }, { options, stems = [] }) =>
    stems
      .flatMap(({ id, text }) => {
        const option = matches[id];
        return option === undefined ? [] : [`${text}: ${optionTexts(options, [option]).join()}`];
      })
      .join(" | "),
  parts: ({ matches }, { options, stems = [] }) =>
    stems.map(({ id, text }) => ({ stem: text, text: listedTexts(options, [matches[id] ?? ""]) })),
};

/** An option at a stem, as statistics and proofs name it: the same option may be right at one and wrong at another. */
export const matchId = (stem: string, option: string): string => `${stem}:${option}`;
