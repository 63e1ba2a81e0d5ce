import { parentPort } from "node:worker_threads";
import { z } from "zod";
import { readText } from "./read-text";

const jobSchema = z.strictObject({ id: z.number(), text: z.string() });

parentPort?.on("message", (message: unknown) => {
  const { id, text } = jobSchema.parse(message);
  parentPort?.postMessage({ id, result: readText(text) });
});
parentPort?.postMessage("ready");
