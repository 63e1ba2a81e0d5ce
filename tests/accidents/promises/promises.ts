import type { History } from "../history";
import type { Stored } from "../stored";
import { answersCountOnce } from "./answers-count-once";
import { answersStay } from "./answers-stay";
import { blocksStayFinished } from "./blocks-stay-finished";
import { oneRevisionAtATime } from "./one-revision-at-a-time";
import type { Promised } from "./promise";
import { publicationsStay } from "./publications-stay";
import { retriesAreReplayed } from "./retries-are-replayed";
import { serversOutlive } from "./servers-outlive";
import { taughtOnce } from "./taught-once";

/** What docs/security.md promises of accidents, by the name that the document gives it. */
const promises = {
  "answers stay": answersStay,
  "answers count once": answersCountOnce,
  "retries are replayed": retriesAreReplayed,
  "one revision at a time": oneRevisionAtATime,
  "taught once": taughtOnce,
  "blocks stay finished": blocksStayFinished,
  "publications stay": publicationsStay,
  "servers outlive": serversOutlive,
} satisfies Record<string, Promised>;

export type PromiseName = keyof typeof promises;

export type Violation = { promise: PromiseName; what: string };

/** Every promise that was broken, and by what. */
export const findViolations = (history: History, stored: Stored): Violation[] =>
  (Object.keys(promises) as PromiseName[]).flatMap((promise) =>
    promises[promise](history, stored).map((what) => ({ promise, what })),
  );
