import type { RuleMessages } from "../rule-messages";

/** None: the check speaks English. */
export const rules: RuleMessages | null = null;
