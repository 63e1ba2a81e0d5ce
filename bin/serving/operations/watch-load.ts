import { monitorEventLoopDelay } from "node:perf_hooks";
import { connectionUse } from "../../../src/data/database/current-database";
import { httpEnv } from "../../../src/http/http-env";
import { metrics } from "../../../src/http/metrics/metrics";
import { nextOverload, notOverloaded } from "../../../src/http/overload/overload";

const everyMs = 500;
const resolutionMs = 20;

/** Measures this process twice a second for as long as it lives. Gives the share of requests to refuse now. */
export const watchLoad = (): (() => number) => {
  const delay = monitorEventLoopDelay({ resolution: resolutionMs });
  delay.enable();
  const scale = httpEnv().OVERLOAD_SCALE;
  let overload = notOverloaded;
  const measure = async () => {
    // A delay is that of a timer, which by itself takes its resolution; none was measured where it is no number.
    const lagMs = Math.max(0, (delay.mean || 0) / 1e6 - resolutionMs);
    delay.reset();
    const waitMs = (await connectionUse()).oldestWaitMs;
    overload = nextOverload(overload, { lagMs: lagMs / scale, waitMs: waitMs / scale });
    metrics().refusedShare.set(overload.share);
  };
  setInterval(() => void measure(), everyMs).unref();
  return () => overload.share;
};
