import { draw } from "../../../src/domain/random/draw";
import { until } from "../until";
import { accident } from "./accident";

/**
 * The line between primary and standby is silently dead, then the primary is lost and the standby takes over with what it
 * has. `deadMs`: how long servers go on without knowing; what they commit in that time waits for the standby.
 */
export const promoteStandby = accident({
  choose: (chance) => ({ deadMs: draw([500, 1_000, 3_000], chance) }),
  inject: async ({ cluster, history, promote, progress }, { deadMs }) => {
    cluster.replication.freeze("up", "down");
    const [answers, dead] = [history.acknowledged.length, Date.now() + deadMs];
    // Where commits do not wait for the standby, these answers are lost with the primary.
    await until("the time is up", () => Date.now() > dead || history.acknowledged.length > answers + 10);
    await promote();
    await progress(20);
  },
});
