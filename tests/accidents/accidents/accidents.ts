import type { Accident } from "./accident";
import { cutLines } from "./cut-lines";
import { deafenListener } from "./deafen-listener";
import { exhaustConnections } from "./exhaust-connections";
import { fillDatabaseDisk } from "./fill-database-disk";
import { fillLogDisk } from "./fill-log-disk";
import { halfOpenLines } from "./half-open-lines";
import { killPrimary } from "./kill-primary";
import { killServer } from "./kill-server";
import { killStandby } from "./kill-standby";
import { killWorker } from "./kill-worker";
import { leaveLogUnread } from "./leave-log-unread";
import { loseStatements } from "./lose-statements";
import { promoteStandby } from "./promote-standby";
import { publishTwice } from "./publish-twice";
import { setClockWrong } from "./set-clock-wrong";
import { slowLines } from "./slow-lines";
import { stopPrimary } from "./stop-primary";
import { stopServer } from "./stop-server";
import { stopStandby } from "./stop-standby";
import { stopWorker } from "./stop-worker";

/** Every accident of a run, by its name. */
export const accidents = {
  "kill-server": killServer,
  "stop-server": stopServer,
  "kill-worker": killWorker,
  "stop-worker": stopWorker,
  "kill-primary": killPrimary,
  "stop-primary": stopPrimary,
  "kill-standby": killStandby,
  "stop-standby": stopStandby,
  "promote-standby": promoteStandby,
  "lose-statements": loseStatements,
  "slow-lines": slowLines,
  "cut-lines": cutLines,
  "half-open-lines": halfOpenLines,
  "exhaust-connections": exhaustConnections,
  "deafen-listener": deafenListener,
  "leave-log-unread": leaveLogUnread,
  "fill-log-disk": fillLogDisk,
  "fill-database-disk": fillDatabaseDisk,
  "set-clock-wrong": setClockWrong,
  "publish-twice": publishTwice,
} satisfies Record<string, Accident>;

export type AccidentName = keyof typeof accidents;
export const accidentNames = Object.keys(accidents) as AccidentName[];
