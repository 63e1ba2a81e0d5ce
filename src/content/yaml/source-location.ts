import type { Diagnostic, SourceLocation } from "../../domain/diagnostic";
import type { Path } from "./locate-path";

/** A checked value and where the editor wrote it; `placeOf([])` is the place of the value itself. */
export type Located<Value> = { value: Value; locate: (path: Path) => SourceLocation };

/** A problem at a place. */
export function diagnosticAt(location: SourceLocation, what: Omit<Diagnostic, keyof SourceLocation>): Diagnostic {
  return { ...location, ...what };
}
