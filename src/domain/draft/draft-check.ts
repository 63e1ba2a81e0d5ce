import { z } from "zod";
import { ruleNames } from "../rule-name";

/** What is wrong with a draft as it was at save `save`, for its author. Errors stop publication, warnings do not. */
export const draftCheckSchema = z.strictObject({
  save: z.int(),
  diagnostics: z.array(
    z.strictObject({
      rule: z.enum(ruleNames),
      severity: z.enum(["error", "warning"]),
      file: z.string(),
      line: z.int(),
      column: z.int().nullable(),
      message: z.string(),
      suggestion: z.string(),
      /**
       * What the line is a part of and a form of the studio changes: `name` is what the form's list calls it. Absent where only its
       * text can be changed.
       */
      entry: z
        .strictObject({
          kind: z.enum(["front-matter", "source", "fact", "question"]),
          id: z.string(),
          name: z.string(),
        })
        .optional(),
      /** The sentence of the article that it is about; absent where it is about no single one. */
      sentence: z.string().optional(),
      /** What stands at the column, and what to write in its stead; absent where somebody has to judge. */
      replacement: z.strictObject({ from: z.string(), to: z.string() }).optional(),
    }),
  ),
});
export type DraftCheck = z.infer<typeof draftCheckSchema>;

/** A problem as a page of the studio lists it and shows it beside its line. `wording`: what the list says, in the page's language. */
export type ListedProblem = Pick<
  DraftCheck["diagnostics"][number],
  "severity" | "file" | "line" | "column" | "replacement"
> & { wording: string };
