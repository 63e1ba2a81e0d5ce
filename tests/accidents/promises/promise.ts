import type { History } from "../history";
import type { Stored } from "../stored";

/** Holds what clients were told, and what is stored in the end, against one promise of docs/security.md. Gives what breaks it. */
export type Promised = (history: History, stored: Stored) => string[];

/** Whether two values of JSON say the same. */
export const same = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_name, part) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
