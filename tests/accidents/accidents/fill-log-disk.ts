import { existsSync } from "node:fs";
import { StartError } from "../../support/run-product";
import { accident } from "./accident";
import { chooseServer, serverAt } from "./choose";
import { outlives } from "./outlives";

/** Whatever is written there finds the disk full. */
const full = "/dev/full";

/** The disk of a server's log is full from its start on. */
export const fillLogDisk = accident({
  choose: (chance) => ({ server: chooseServer(chance) }),
  inject: async (world, { server }) => {
    const filled = serverAt(world, server);
    await filled.signal("SIGKILL");
    // One that cannot do without its log ends here, and is noted as one that ends later.
    await filled.start({ log: full }).catch((error: unknown) => {
      if (!(error instanceof StartError)) throw error;
    });
    await outlives(world, filled, "the disk of its log");
  },
  impossible: async () => (existsSync(full) ? undefined : `there is no ${full}`),
});
