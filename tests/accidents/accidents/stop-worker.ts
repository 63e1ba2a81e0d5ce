import { draw } from "../../../src/domain/random/draw";
import { accident } from "./accident";
import { workerOf } from "./worker";

/** A worker stops, and its server goes on giving it requests; then it goes on where it was. */
export const stopWorker = accident({
  choose: (chance) => ({ number: draw([0, 1], chance) }),
  inject: async (world, { number }) => {
    const { pid } = await workerOf(world, number);
    process.kill(pid, "SIGSTOP");
    await world.progress(20);
    process.kill(pid, "SIGCONT");
    await world.progress(20);
  },
});
