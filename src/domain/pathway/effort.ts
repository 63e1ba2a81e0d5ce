import type { PathwayCost } from "./pathway-table";

/** What something takes, as far as a page says so that was checked lately. `months`: null where none does; `dollars`: 0 where none does. */
export type Effort = { months: number | null; dollars: number };

/** What an editor wrote of it. `length`: the line that says how many months; in each cost, `line`: the one that says the dollars. */
export type Amounts = { months?: number | undefined; length?: string | undefined; costs: readonly PathwayCost[] };

/** `isShown`: whether the facts of a line have been checked lately enough to show it. */
export const effortOf = ({ months = 0, length, costs }: Amounts, isShown: (line: string) => boolean): Effort => ({
  months: length !== undefined && isShown(length) ? months : null,
  dollars: costs.filter(({ line }) => isShown(line)).reduce((sum, { dollars }) => sum + dollars, 0),
});
