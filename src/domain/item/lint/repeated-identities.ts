import type { ItemDiagnostic } from "../../diagnostic";
import type { Item } from "../item";
import { subjectOf } from "../item-identity";

/** Two items of one identity could not be told apart once published: answers to one would count for the other. */
export const repeatedIdentities = (items: readonly Item[]): ItemDiagnostic[] => {
  const met = new Set<string>();
  return items.flatMap((item): ItemDiagnostic[] => {
    if (!met.has(item.identity)) {
      met.add(item.identity);
      return [];
    }
    const subject = subjectOf(item);
    const message = `The identity “${item.identity}” is made twice.`;
    return [{ rule: "id", severity: "error", subject, message, suggestion: `Give “${subject}” an id of its own.` }];
  });
};
