import type { Problem } from "../problem";
import type { Path } from "./locate-path";

/** Where something stands: file relative to the content folder, line and column from 1. */
export type Place = { file: string; line: number; column: number };

/** A checked value and where the editor wrote it; `placeOf([])` is the place of the value itself. */
export type Placed<Value> = { value: Value; placeOf: (path: Path) => Place };

/** A problem at a place. */
export function problemAt(place: Place, what: Omit<Problem, "file" | "line" | "column">): Problem {
  return { ...place, ...what };
}
