import type { CareKind } from "../../../domain/watch/waiting-care";

export const careOutcomes = ["settled", "answered"] as const;
export type CareOutcome = (typeof careOutcomes)[number];

/** Where editors see what wants care. `done`: what was just done there. */
export const careAddress = (done?: CareOutcome): string => `/studio/care${done === undefined ? "" : `?done=${done}`}`;

/** Where on that page each kind stands. */
export const careAnchors = {
  watchTasks: "tasks",
  reports: "reports",
  brokenPages: "links",
  flaggedItems: "items",
  lintedItems: "lint",
  failedJobs: "jobs",
} as const satisfies Record<CareKind, string>;
