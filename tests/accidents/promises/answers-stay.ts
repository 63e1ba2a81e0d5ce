import { type Promised, same } from "./promise";

/** An answer that was acknowledged is there, as it was sent, with what was said of it. */
export const answersStay: Promised = ({ acknowledged }, { responses }) => {
  const stored = new Map(responses.map((response) => [response.id, response]));
  return acknowledged.flatMap(({ responseId, question, answer, reply }) => {
    const found = stored.get(responseId);
    if (!found) return `The acknowledged answer ${responseId} is lost.`;
    if (found.question !== question || !same(found.answer, answer))
      return `The acknowledged answer ${responseId} was changed.`;
    return same(found.reply, reply) ? [] : `What was said of the answer ${responseId} was changed.`;
  });
};
