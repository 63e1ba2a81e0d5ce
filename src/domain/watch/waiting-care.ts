import { admins, type Role, reviewerRoles, roles } from "../person/role";

/** How much waits for somebody: facts whose pages changed, reports of readers, pages that failed on two days, items whose statistics stand out or of which the lint says something, jobs that failed. */
export type CareCounts = {
  watchTasks: number;
  reports: number;
  brokenPages: number;
  flaggedItems: number;
  lintedItems: number;
  failedJobs: number;
};
export type CareKind = keyof CareCounts;

/** Who sees that it waits: whoever may settle it, or, of a link, whoever may write another one. */
const seenBy = {
  watchTasks: reviewerRoles,
  reports: reviewerRoles,
  brokenPages: roles,
  flaggedItems: roles,
  lintedItems: roles,
  failedJobs: admins,
} satisfies Record<CareKind, readonly Role[]>;

/** What waits for somebody of a role, in the order in which it is listed; nothing of which there is none. */
export const waitingCare = (counts: CareCounts, role: Role): { kind: CareKind; count: number }[] => {
  const kinds = [
    "watchTasks",
    "reports",
    "brokenPages",
    "flaggedItems",
    "lintedItems",
    "failedJobs",
  ] as const satisfies readonly CareKind[];
  return kinds
    .filter((kind) => counts[kind] > 0 && seenBy[kind].includes(role))
    .map((kind) => ({ kind, count: counts[kind] }));
};
