import { accident } from "./accident";

/** The standby stops, so that no commit is acknowledged; then it goes on. */
export const stopStandby = accident({
  choose: () => ({}),
  inject: async ({ cluster, patience, progress }) => {
    const standby = cluster.standby();
    await standby.signal("SIGSTOP");
    await patience();
    await standby.signal("SIGCONT");
    await progress(20);
  },
});
