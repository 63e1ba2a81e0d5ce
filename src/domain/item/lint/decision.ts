import { z } from "zod";
import type { ItemDiagnostic } from "../../diagnostic";
import { slugSchema } from "../../slug";

/** An editor's decision to let a warning stand. `item`: the id of the item or model it was given for. */
export const decisionSchema = z.strictObject({
  item: slugSchema,
  rule: z.string().regex(/^L\d\d$/),
  reason: z.string().min(10).max(400),
});
export type Decision = z.infer<typeof decisionSchema>;

/** Only advice can be decided on: what stops publication is corrected. */
export const isDecidedBy = (decision: Decision, { subject, rule, severity }: ItemDiagnostic): boolean =>
  severity === "warning" && decision.item === subject && decision.rule === rule;
