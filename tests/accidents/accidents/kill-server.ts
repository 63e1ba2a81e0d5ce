import { accident } from "./accident";
import { chooseServer, serverAt } from "./choose";

/** A server is lost with all that it was doing, and comes back. */
export const killServer = accident({
  choose: (chance) => ({ server: chooseServer(chance) }),
  inject: async (world, { server }) => {
    const lost = serverAt(world, server);
    await lost.signal("SIGKILL");
    await world.progress(20);
    await lost.start();
  },
});
