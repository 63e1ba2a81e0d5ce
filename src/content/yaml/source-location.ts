import type { Diagnostic, SourceLocation } from "../../domain/diagnostic";
import type { Path } from "./locate-path";

/** A checked value and where the editor wrote it; `locate([])` is the location of the value itself. */
export type Located<Value> = { value: Value; locate: (path: Path) => SourceLocation };

export const diagnosticAt = (location: SourceLocation, what: Omit<Diagnostic, "location">): Diagnostic => ({
  location,
  ...what,
});
