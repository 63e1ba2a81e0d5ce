import { existsSync } from "node:fs";
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
    await filled.start({ log: full });
    await outlives(world, filled, "the disk of its log");
  },
  impossible: async () => (existsSync(full) ? undefined : `there is no ${full}`),
});
