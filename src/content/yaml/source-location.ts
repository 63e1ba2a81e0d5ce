import type { Diagnostic } from "../diagnostic";
import type { Path } from "./locate-path";

/** Where something stands: file relative to the content folder, line and column from 1. */
export type SourceLocation = { file: string; line: number; column: number };

/** A checked value and where the editor wrote it; `placeOf([])` is the place of the value itself. */
export type Located<Value> = { value: Value; locate: (path: Path) => SourceLocation };

/** A problem at a place. */
export function diagnosticAt(location: SourceLocation, what: Omit<Diagnostic, "file" | "line" | "column">): Diagnostic {
  return { ...location, ...what };
}
