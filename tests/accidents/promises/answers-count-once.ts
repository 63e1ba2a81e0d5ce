import type { Stored, StoredResponse } from "../stored";
import { type Promised, same } from "./promise";

const duplicates = (names: readonly string[]): string[] => [
  ...new Set(names.filter((name, index) => names.indexOf(name) !== index)),
];

/** The answer of a question that counts: its latest. */
const counted = ({ responses }: Stored): Map<string, StoredResponse> =>
  new Map([...responses].sort((one, other) => one.ordinal - other.ordinal).map((one) => [one.question, one]));

/** The statistics that the first attempts come to. */
const recount = (stored: Stored) => {
  const answers = counted(stored);
  const sums = new Map<number, { attempts: number; scoreSum: number; chosen: Record<string, number> }>();
  for (const { version, question } of stored.attempts) {
    const answer = question === null ? undefined : answers.get(question);
    if (!answer || answer.rapidGuess) continue;
    const sum = sums.get(version) ?? { attempts: 0, scoreSum: 0, chosen: {} };
    const option = "option" in answer.answer ? answer.answer.option : "";
    sum.chosen[option] = (sum.chosen[option] ?? 0) + 1;
    sums.set(version, { ...sum, attempts: sum.attempts + 1, scoreSum: sum.scoreSum + answer.score });
  }
  return sums;
};

/** No answer is stored or counted twice: not as a response, not as an attempt, not in the statistics of its item. */
export const answersCountOnce: Promised = (_history, stored) => {
  const { responses, attempts, statistics } = stored;
  const once = [
    ...duplicates(responses.map(({ id }) => `the answer ${id}`)),
    ...duplicates(responses.map(({ question, ordinal }) => `answer ${ordinal} to question ${question}`)),
    ...duplicates(
      responses.flatMap(({ mode, question }) => (mode === "tutor" ? `the tutor question ${question}` : [])),
    ),
    ...duplicates(attempts.map(({ learner, version }) => `the first attempt of ${learner} at version ${version}`)),
  ];
  const sums = recount(stored);
  const wrong = statistics.filter(({ version, ...sum }) => {
    const expected = sums.get(version) ?? { attempts: 0, scoreSum: 0, chosen: {} };
    return !same(sum, expected);
  });
  const missing = [...sums.keys()].filter((version) => !statistics.some((sum) => sum.version === version));
  return [
    ...once.map((what) => `Stored twice: ${what}.`),
    ...wrong.map(({ version }) => `The statistics of version ${version} are not those of its first attempts.`),
    ...missing.map((version) => `Version ${version} has first attempts and no statistics.`),
  ];
};
