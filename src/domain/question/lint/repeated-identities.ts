import type { Finding } from "../finding";
import type { Item } from "../item";
import { subjectOf } from "../subject-of";

/** Two items of one identity could not be told apart once published: answers to one would count for the other. */
export const repeatedIdentities = (items: readonly Item[]): Finding[] => {
  const met = new Set<string>();
  return items.flatMap((item): Finding[] => {
    if (!met.has(item.identity)) {
      met.add(item.identity);
      return [];
    }
    const subject = subjectOf(item);
    const message = `The identity “${item.identity}” is made twice.`;
    return [{ rule: "id", severity: "block", subject, message, mend: `Give “${subject}” an id of its own.` }];
  });
};
