import type { Results } from "../../../src/domain/block/results";
import type { StoredResponse } from "../stored";
import { type Promised, same } from "./promise";

/** What others did may change from one time to the next. */
const ownResults = ({ id, right, total, score, items }: Results) => ({
  ...{ id, right, total, score },
  items: items.map(({ id, response, feedback }) => ({ id, response, score: feedback.score })),
});

/** A block that was started is there; one that was finished stays so, with the results that were given, and these have every answer that counts. */
export const blocksStayFinished: Promised = ({ finished, unknown }, stored) => {
  const first = new Map<string, Results>();
  const isFinished = new Set(stored.finished);
  const latest = new Map<string, StoredResponse>();
  for (const response of stored.responses)
    if ((latest.get(response.question)?.ordinal ?? 0) < response.ordinal) latest.set(response.question, response);
  const lost = unknown.map((id) => `The block ${id} is lost.`);
  const changed = finished.flatMap((results) => {
    const { id, items } = results;
    const before = first.get(id) ?? results;
    first.set(id, before);
    if (!isFinished.has(id)) return `The finish of block ${id} is lost.`;
    if (!same(ownResults(before), ownResults(results))) return `Block ${id} was given two different results.`;
    const other = items.filter((item) => !same(item.response, latest.get(item.id)?.answer));
    return other.map((item) => `The results of block ${id} have another answer to question ${item.id} than is stored.`);
  });
  return [...lost, ...changed];
};
