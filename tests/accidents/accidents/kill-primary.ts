import { accident } from "./accident";

/** The primary is lost with all that it was doing, and comes back with what its disk has. */
export const killPrimary = accident({
  choose: () => ({}),
  inject: async ({ cluster, progress }) => {
    const primary = cluster.primary();
    await primary.signal("SIGKILL");
    await primary.start();
    await progress(20);
  },
});
