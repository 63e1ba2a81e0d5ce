import pino from "pino";
import { httpEnv } from "../http-env";

const lines: string[] = [];

/** A log that cannot be written any more, because its pipe is closed or its disk full, loses its lines and nothing else. */
const write = () => process.stdout.write(lines.splice(0).join(""));

/** Writes the lines of one turn of the event loop at once. */
const output = {
  write: (line: string) => {
    if (lines.push(line) === 1) setImmediate(write);
  },
};
process.once("exit", write);

/** One JSON line an event, on standard output. Nothing private is passed to it. */
export const log = pino({ base: null, level: httpEnv().LOG_LEVEL, timestamp: pino.stdTimeFunctions.isoTime }, output);
