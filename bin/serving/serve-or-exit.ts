import cluster from "node:cluster";
import type { RequestListener } from "node:http";
import { runWorkers } from "./run-workers";

/**
 * A log that cannot be written any more (its pipe is closed, its disk is full) is reported to nobody: the error would be
 * written to that very log, and again, and again. Its lines are lost until it can be written again.
 */
const outliveLog = () => {
  for (const output of [process.stdout, process.stderr]) output.on("error", () => {});
};

/** `inFront`: of the pages, while somebody writes. `workers`: how many processes serve, and the database they hear from. */
type Serving = {
  mode: "production" | "development";
  port: number;
  inFront?: (pages: RequestListener) => RequestListener;
  workers?: { count: number; directUrl: string };
};

/** Serves until stopped; when the start fails, ends the process with the reason. */
export const serveOrExit = async ({ mode, port, inFront, workers }: Serving): Promise<void> => {
  outliveLog();
  // React and Next choose their build by these when they are first loaded.
  Object.assign(process.env, { NODE_ENV: mode, PORT: String(port), NEXT_TELEMETRY_DISABLED: "1" });
  try {
    if (workers && workers.count > 1 && cluster.isPrimary) return await runWorkers({ ...workers, port });
    const { runServer } = await import("./run-server");
    await runServer(mode === "development", port, inFront);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
};
