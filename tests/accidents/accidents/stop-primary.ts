import { accident } from "./accident";

/** The primary stops in the middle of everything, longer than clients wait; then it goes on. */
export const stopPrimary = accident({
  choose: () => ({}),
  inject: async ({ cluster, patience, progress }) => {
    const primary = cluster.primary();
    await primary.signal("SIGSTOP");
    await patience();
    await primary.signal("SIGCONT");
    await progress(20);
  },
});
