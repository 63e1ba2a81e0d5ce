import type { Diagnostic, SourceLocation } from "../../domain/diagnostic";
import { diagnosticAt } from "../yaml/source-location";

/** An id as written. `noun`: what it names; `name`: the id and where it must be the only one. */
export type DeclaredId = { noun: string; name: string; id: string; locate: () => SourceLocation };

/** An id names one thing; the later place is where it is told. */
export function idUnique(ids: readonly DeclaredId[]): Diagnostic[] {
  const first = new Map<string, DeclaredId["locate"]>();
  return ids.flatMap(({ noun, name, id, locate }) => {
    const locationOfFirst = first.get(name);
    if (locationOfFirst === undefined) {
      first.set(name, locate);
      return [];
    }
    const before = locationOfFirst();
    const message = `The id \`${id}\` is already given to another ${noun}, in ${before.file}, line ${before.line}.`;
    const suggestion =
      "Give one of the two another id, and correct the places that name it; or delete one if both say the same.";
    return [diagnosticAt(locate(), { severity: "error", rule: "id-unique", message, suggestion })];
  });
}
