import { seededRandom } from "../../../src/domain/random/seeded-random";
import { learnerClient } from "../clients/learner-client";
import type { AppServer } from "../servers/app-server";
import { within } from "../until";
import type { World } from "../world";
import { accident } from "./accident";
import { chooseServer, serverAt } from "./choose";

/** The statement that reads what an answer is decided on, and the one that writes it. */
const reads = /AS same_id/;
const writes = /INSERT INTO response/;

/** Acts as soon as a server has sent such a statement, before it can have a reply. */
const whenSent = (server: AppServer, statement: RegExp, act = () => {}) =>
  new Promise<void>((resolve) => {
    server.setFate((text) => {
      if (statement.test(text)) {
        server.setFate(undefined);
        act();
        resolve();
      }
      return "passed";
    });
  });

/** A tutor block that goes on after its first answer. */
const startLongBlock = async (learner: ReturnType<typeof learnerClient>) => {
  for (;;) {
    const block = await learner.startBlock();
    if (block.mode === "tutor" && block.questions.length > 1) return block;
  }
};

const answerTwice = async ({ chooseServer: chooseOther, history }: World, stopped: AppServer, seed: string) => {
  const chance = seededRandom(seed);
  let origin: string | undefined;
  const server = () => {
    const next = origin ?? chooseOther(chance);
    origin = undefined;
    return next;
  };
  const learner = learnerClient({ seed, server, history });
  const pids = await stopped.workers();
  const signal = (name: "SIGSTOP" | "SIGCONT") => {
    for (const pid of pids) process.kill(pid, name);
  };
  const block = await startLongBlock(learner);
  const [first, ...others] = block.questions;
  if (!first) throw new Error("A block has questions.");
  origin = stopped.origin;
  const stopping = whenSent(stopped, reads, () => signal("SIGSTOP"));
  // Given up there, it is acknowledged elsewhere.
  await Promise.all([within(`${stopped.name} reads for an answer`, stopping), learner.answer(block.id, first)]);
  const late = whenSent(stopped, writes);
  signal("SIGCONT");
  await within(`${stopped.name} writes the answer that it stopped in`, late);
  for (const question of others) await learner.answer(block.id, question);
  await learner.finish(block.id);
};

/**
 * A server stops in the middle of an answer, between what it read and what it writes, while the learner turns to another;
 * then it goes on where it was.
 */
export const stopServer = accident({
  choose: (chance) => ({ server: chooseServer(chance) }),
  inject: async (world, { server }) => {
    const stopped = serverAt(world, server);
    await world.reserve(stopped, () => answerTwice(world, stopped, `stop ${server}`));
    await world.progress(20);
  },
});
