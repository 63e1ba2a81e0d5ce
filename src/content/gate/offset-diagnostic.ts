import type { Explanation } from "../../domain/diagnostic";

/** What is wrong at a character of a text. `offset`: from the start of the part that is read, the front matter or the body. */
export type OffsetDiagnostic = Explanation & { offset: number };
