import type { Results } from "../../src/domain/block/results";
import type { Answer } from "../../src/domain/item/answer/answer";

/** An answer as a client sent it, until somebody said what became of it. `block`, `question`: their ids. */
export type SentAnswer = { responseId: string; block: string; question: string; answer: Answer };

/** What the clients of a run were told, in no order but that of each list. */
export type History = {
  /** Each time that an answer was acknowledged, a retry too. `reply`: the body. */
  acknowledged: (SentAnswer & { reply: unknown })[];
  /** Answers that were refused. `problem`: the kind that the reply names. */
  refused: (SentAnswer & { problem: string })[];
  /** Each time that a block was finished, a retry too. */
  finished: Results[];
  /** Blocks that were started, and of which a server said when they were finished that it has no such block. */
  unknown: string[];
  /** The labels of all revisions in what was read at once. `what`: a page, a list of claims, the questions of a block. */
  readings: { what: string; labels: number[] }[];
  /** Publications that were acknowledged. */
  published: { revision: number; label: number }[];
  /** What a server shows at the end, when it has heard of everything. */
  shown: { server: string; labels: number[] }[];
  /** How often a server said that it cannot answer now, and how often none answered at all. */
  unavailable: number;
  unanswered: number;
  /** Servers that lost something that is not needed to serve, and whether they went on. */
  outlived: { server: string; lost: string; serves: boolean }[];
};

export const newHistory = (): History => ({
  acknowledged: [],
  refused: [],
  finished: [],
  unknown: [],
  readings: [],
  published: [],
  shown: [],
  unavailable: 0,
  unanswered: 0,
  outlived: [],
});
