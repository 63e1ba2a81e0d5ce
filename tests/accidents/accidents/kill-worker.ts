import { draw } from "../../../src/domain/random/draw";
import { accident } from "./accident";
import { workerOf, workersChanged } from "./worker";

/** A worker is lost with all that it was doing; its server replaces it. `first`: the one that does what a server does once. */
export const killWorker = accident({
  choose: (chance) => ({ number: draw([0, 1], chance) }),
  inject: async (world, { number }) => {
    const { server, pid, before } = await workerOf(world, number);
    process.kill(pid, "SIGKILL");
    await world.progress(20);
    await workersChanged(server, before);
  },
});
