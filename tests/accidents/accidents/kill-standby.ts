import { until } from "../until";
import { accident } from "./accident";

/** The standby is lost, so that no commit is acknowledged; then it comes back and catches up. */
export const killStandby = accident({
  choose: () => ({}),
  inject: async ({ cluster, patience, progress }) => {
    const standby = cluster.standby();
    await standby.signal("SIGKILL");
    await patience();
    await standby.start();
    await until("the standby follows again", cluster.isSynchronous);
    await progress(20);
  },
});
