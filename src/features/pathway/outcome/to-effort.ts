import type { PathwayCost } from "../../../domain/pathway/pathway-table";

/** A line as the page shows it: `text` is null where its facts have not been checked for too long. */
export type Shown = { text: string | null };

/** What something takes, as far as a page says so that was checked lately. `months`: null where none does; `dollars`: 0 where none does. */
export type Effort = { months: number | null; dollars: number };

type Amounts = { months?: number | undefined; length?: string | undefined; costs: readonly PathwayCost[] };

/** `show`: lines by their ids. */
export const toEffort = (
  { months = 0, length, costs }: Amounts,
  show: (ids: readonly string[]) => readonly Shown[],
): Effort => {
  const isShown = (id: string): boolean => show([id]).some(({ text }) => text !== null);
  return {
    months: length !== undefined && isShown(length) ? months : null,
    dollars: costs.filter(({ line }) => isShown(line)).reduce((sum, { dollars }) => sum + dollars, 0),
  };
};
