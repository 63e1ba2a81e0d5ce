import { type AnswerDefinition, listedTexts, optionTexts } from "../answer-definition";

export const partsAnswer: AnswerDefinition<"decision-case"> = {
  chosen: ({ parts }) => parts.flatMap(({ options }) => options),
  isComplete: ({ parts }) => parts.every(({ options }) => options.length > 0),
  firstOpen: ({ parts }) => parts.findIndex(({ options }) => options.length === 0),
  check: (answer, { parts = [] }) => {
    const counts = answer.parts.map(({ options }) => new Set(options).size);
    const over = parts.findIndex(({ upTo }, index) => (counts[index] ?? 0) > upTo);
    const part = parts[over];
    return part && { kind: "too-many", part: over + 1, chosen: counts[over] ?? 0, upTo: part.upTo };
  },
  text: (answer, { parts = [] }) =>
    answer.parts.map(({ options }, index) => optionTexts(parts[index]?.options ?? [], options).join("; ")).join(" | "),
  parts: (answer, { parts = [] }) =>
    parts.map(({ stem, options }, index) => ({ stem, text: listedTexts(options, answer.parts[index]?.options ?? []) })),
};
