import type { Problem } from "../problem";
import { type Place, problemAt } from "../yaml/place";

/** An id as written. `noun`: what it names; `name`: the id and where it must be the only one. */
export type WrittenId = { noun: string; name: string; id: string; placeOf: () => Place };

/** An id names one thing; the later place is where it is told. */
export function idUnique(ids: readonly WrittenId[]): Problem[] {
  const first = new Map<string, WrittenId["placeOf"]>();
  return ids.flatMap(({ noun, name, id, placeOf }) => {
    const placeOfFirst = first.get(name);
    if (placeOfFirst === undefined) {
      first.set(name, placeOf);
      return [];
    }
    const before = placeOfFirst();
    const message = `The id \`${id}\` is already given to another ${noun}, in ${before.file}, line ${before.line}.`;
    const mend =
      "Give one of the two another id, and correct the places that name it; or delete one if both say the same.";
    return [problemAt(placeOf(), { severity: "err", rule: "id-unique", message, mend })];
  });
}
