import type { Problem } from "../problem";
import { type Place, problemAt } from "../yaml/place";

/** An id as written. `noun`: what it names; `space`: where it must be the only one of its name. */
export type WrittenId = { noun: string; space: string; id: string; placeOf: () => Place };

/** An id names one thing; the later place is where it is told. */
export function idUnique(ids: readonly WrittenId[]): Problem[] {
  const first = new Map<string, WrittenId["placeOf"]>();
  return ids.flatMap(({ noun, space, id, placeOf }) => {
    const placeOfFirst = first.get(`${space} ${id}`);
    if (placeOfFirst === undefined) {
      first.set(`${space} ${id}`, placeOf);
      return [];
    }
    const before = placeOfFirst();
    const message = `The id \`${id}\` is already given to another ${noun}, in ${before.file}, line ${before.line}.`;
    const mend =
      "Give one of the two another id, and correct the places that name it; or delete one if both say the same.";
    return [problemAt(placeOf(), { severity: "err", rule: "id-unique", message, mend })];
  });
}
