import pino from "pino";
import { settings } from "./settings";

/** One JSON line an event, on standard output. Nothing private is passed to it. */
export const log = pino({ base: null, level: settings().LOG_LEVEL, timestamp: pino.stdTimeFunctions.isoTime });
