import { draw } from "../../../src/domain/random/draw";
import { accident } from "./accident";
import { chooseServer, serverAt } from "./choose";

const dayMs = 24 * 60 * 60 * 1000;

/** The clocks of two servers are a day wrong; then they are right again. */
export const setClockWrong = accident({
  choose: (chance) => ({
    clocks: [1, 2].map(() => ({ server: chooseServer(chance), days: draw([-1, 1], chance) })),
  }),
  inject: async (world, { clocks }) => {
    for (const { server, days } of clocks) await serverAt(world, server).setClock(days * dayMs);
    await world.progress(60);
    for (const { server } of clocks) await serverAt(world, server).setClock(0);
    await world.progress(20);
  },
});
