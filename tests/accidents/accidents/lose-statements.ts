import { uniformInt } from "pure-rand/distribution/uniformInt";
import { draw } from "../../../src/domain/random/draw";
import { type LearnerClient, learnerClient } from "../clients/learner-client";
import type { Fate, StatementRules } from "../proxy/read-statements";
import type { World } from "../world";
import { accident } from "./accident";
import { chooseServer, serverAt } from "./choose";

const fates = ["lost", "unheard"] as const;

/** More than any of these acts has. */
const mostStatements = 40;

/** The statement of this number meets its fate, once. */
const loseStatement = (number: number, fate: Fate) => {
  let count = 0;
  const rule: StatementRules["fate"] = () => {
    count += 1;
    return count === number ? fate : "passed";
  };
  return { rule, wasMet: () => count >= number };
};

/** What a learner does, each time with all that comes before it. */
const acts: Record<string, (learner: LearnerClient) => Promise<() => Promise<unknown>>> = {
  start: async (learner) => learner.startBlock,
  answer: async (learner) => {
    const { id, questions } = await learner.startBlock();
    return async () => {
      for (const question of questions) await learner.answer(id, question);
    };
  },
  finish: async (learner) => {
    const { id, questions } = await learner.startBlock();
    for (const question of questions) await learner.answer(id, question);
    return () => learner.finish(id);
  },
};

/** Has each statement of each act of a learner lost, one after the other, before it arrives and after. */
const loseEach = async (world: World, index: number, seed: string) => {
  const server = serverAt(world, index);
  for (const [name, prepare] of Object.entries(acts))
    for (const fate of fates)
      for (let number = 1; number <= mostStatements; number += 1) {
        const own = { seed: `${seed} ${name} ${fate} ${number}`, server: () => server.origin, history: world.history };
        const act = await prepare(learnerClient(own));
        const { rule, wasMet } = loseStatement(number, fate);
        server.setFate(rule);
        await act();
        server.setFate(undefined);
        if (!wasMet()) break;
      }
};

/** The k-th statement of each act does not arrive, or arrives and nobody hears of it. Of a publication some statements do. */
export const loseStatements = accident({
  choose: (chance) => ({
    server: chooseServer(chance),
    seed: `lose ${uniformInt(chance, 0, 0xffff)}`,
    publication: Array.from({ length: 4 }, () => ({ statement: uniformInt(chance, 1, 45), fate: draw(fates, chance) })),
  }),
  inject: async (world, { server, seed, publication }) => {
    await world.reserve(serverAt(world, server), () => loseEach(world, server, seed));
    for (const { statement, fate } of publication) {
      world.setPublisherFate(loseStatement(statement, fate).rule);
      await world.publish();
    }
    world.setPublisherFate(undefined);
  },
});
