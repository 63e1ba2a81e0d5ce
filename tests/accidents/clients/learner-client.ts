import { setTimeout as pause } from "node:timers/promises";
import type { PublicBlock } from "../../../src/domain/block/public-block";
import type { Results } from "../../../src/domain/block/results";
import { draw } from "../../../src/domain/random/draw";
import { type Random, seededRandom } from "../../../src/domain/random/seeded-random";
import type { History, SentAnswer } from "../history";
import { hang, hungMs } from "../until";
import { type Answered, ask } from "./ask";
import { happens, seededUuid } from "./chance";
import { articleSlug, labelsIn } from "./labelled-article";

/** `server`: where a request goes next. */
export type Practising = { seed: string; server: (chance: Random) => string; history: History };

/** Somebody in a browser: what each press asks for, asked again until it is answered. */
export type LearnerClient = {
  startBlock: () => Promise<PublicBlock>;
  /** Answers a question, and says what became of that. */
  answer: (block: string, question: PublicBlock["questions"][number]) => Promise<void>;
  finish: (block: string) => Promise<void>;
  /** A block of some questions, answers to all, the finish. */
  practise: () => Promise<void>;
};

/** A short item is read in this time. */
const readingMs = 3_200;
const firstPatienceMs = 3_000;
const longestPatienceMs = 60_000;

export const learnerClient = ({ seed, server, history }: Practising): LearnerClient => {
  const chance = seededRandom(seed);
  let cookie: string | undefined;

  /** The same request until a server answers it, each time with more patience, as on a slow machine. */
  const insist = async (method: "POST" | "PUT", path: string, body?: unknown): Promise<Answered> => {
    const limit = Date.now() + hungMs;
    for (let patienceMs = firstPatienceMs; ; patienceMs = Math.min(2 * patienceMs, longestPatienceMs)) {
      const answered = await ask(`${server(chance)}${path}`, { method, body, cookie, patienceMs, counts: history });
      if (answered) {
        cookie = answered.cookie ?? cookie;
        return answered;
      }
      if (Date.now() > limit) throw hang(`a server answers ${method} ${path}`);
      await pause(50);
    }
  };

  const startBlock = async () => {
    const mode = happens(chance, 70) ? "tutor" : "timed";
    const request = { articles: [articleSlug], count: draw([1, 3, 5], chance), mode };
    let { status, text } = await insist("POST", "/api/blocks", request);
    // Questions that are published anew while a block is chosen: the reply says so, and to try again.
    while (status === 409) ({ status, text } = await insist("POST", "/api/blocks", request));
    if (status !== 201) throw new Error(`No block was started: ${text}`);
    const block = JSON.parse(text) as PublicBlock;
    history.readings.push({ what: `the questions of block ${block.id}`, labels: labelsIn(text) });
    return block;
  };

  const answer = async (block: string, question: PublicBlock["questions"][number]) => {
    // Most answer faster than anybody reads; what they answer enters no figure of the item.
    if (happens(chance, 3)) await pause(readingMs);
    const option = draw(["right", "wrong"], chance);
    const sent: SentAnswer = { responseId: seededUuid(chance), block, question: question.id, answer: { option } };
    const path = `/api/blocks/${block}/responses/${question.id}`;
    const body = { responseId: sent.responseId, answer: sent.answer, elapsedMs: draw([1_000, 4_000, 8_000], chance) };
    // A browser that has heard nothing for a while, or has two windows open, sends an answer again.
    for (const _time of happens(chance, 20) ? [1, 2] : [1]) {
      const { status, text } = await insist("PUT", path, body);
      const reply = JSON.parse(text);
      if (status === 200) history.acknowledged.push({ ...sent, reply });
      else history.refused.push({ ...sent, problem: String(reply.type) });
    }
  };

  const finish = async (block: string) => {
    for (const _time of happens(chance, 20) ? [1, 2] : [1]) {
      const { status, text } = await insist("POST", `/api/blocks/${block}/finish`);
      if (status === 404) {
        history.unknown.push(block);
        return;
      }
      if (status !== 200) throw new Error(`A block was not finished: ${text}`);
      history.finished.push(JSON.parse(text) as Results);
    }
  };

  return {
    startBlock,
    answer,
    finish,
    practise: async () => {
      const { id, questions } = await startBlock();
      for (const question of questions) await answer(id, question);
      await finish(id);
    },
  };
};
