import type { Diagnostic, SourceLocation } from "../../domain/diagnostic";
import { diagnosticAt } from "../yaml/source-location";

/** An id as written. `noun`: what it names; `name`: the id and where it must be the only one. */
export type DeclaredId = { noun: string; name: string; id: string; locate: () => SourceLocation };

/** Of each name, where it is written first. */
export type FirstDeclared = ReadonlyMap<string, DeclaredId>;

export const firstDeclared = (ids: readonly DeclaredId[]): FirstDeclared =>
  new Map(ids.toReversed().map((declared) => [declared.name, declared]));

/** An id names one thing; the later one gets the diagnostic. `ids`: of one file or article. `first`: of all content. */
export const idUnique = (ids: readonly DeclaredId[], first: FirstDeclared): Diagnostic[] =>
  ids.flatMap((declared) => {
    const { noun, name, id, locate } = declared;
    const other = first.get(name);
    if (other === undefined || other === declared) return [];
    const before = other.locate();
    const message = `The id \`${id}\` is already given to another ${noun}, in ${before.file}, line ${before.line}.`;
    const suggestion =
      "Give one of the two another id, and correct the places that name it; or delete one if both say the same.";
    return [diagnosticAt(locate(), { severity: "error", rule: "id-unique", message, suggestion })];
  });
