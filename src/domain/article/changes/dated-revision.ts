import type { Revision } from "./revision";

/** A revision as published. `at`: when, ISO 8601 in UTC. `note`: what its editor tells readers who come back. */
export type DatedRevision = Revision & { number: number; at: string; note?: string };
