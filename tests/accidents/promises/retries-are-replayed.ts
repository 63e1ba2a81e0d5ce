import { type Promised, same } from "./promise";

/** The time of a timed block may be up, by the clock of a server that is wrong too. Nothing else refuses an honest answer. */
const lateProblems = ["urn:iatrox:problem:late", "urn:iatrox:problem:finished"];

/** Who sends an answer again after a time-out gets what the first time would have got. */
export const retriesAreReplayed: Promised = ({ acknowledged, refused }, { responses }) => {
  const first = new Map<string, unknown>();
  const differing = acknowledged.filter(({ responseId, reply }) => {
    if (!first.has(responseId)) first.set(responseId, reply);
    return !same(first.get(responseId), reply);
  });
  const stored = new Set(responses.map(({ id }) => id));
  const timed = new Set(responses.filter(({ mode }) => mode === "timed").map(({ block }) => block));
  const tutor = new Set(responses.filter(({ mode }) => mode === "tutor").map(({ block }) => block));
  return [
    ...differing.map(({ responseId }) => `Two replies to the answer ${responseId} differ.`),
    ...refused.flatMap(({ responseId, problem, block }) => {
      if (stored.has(responseId) || first.has(responseId))
        return `The answer ${responseId} is stored and was refused: ${problem}.`;
      const mayBeLate = timed.has(block) || !tutor.has(block);
      return mayBeLate && lateProblems.includes(problem) ? [] : `The answer ${responseId} was refused: ${problem}.`;
    }),
  ];
};
