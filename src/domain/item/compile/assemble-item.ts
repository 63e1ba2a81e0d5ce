import type { ItemDiagnostic } from "../../diagnostic";
import { failure, type Result, success } from "../../result";
import type { RuleCode } from "../../rule-name";
import { formOf } from "../forms/forms";
import type { Item } from "../item";
import { subjectOf } from "../item-identity";
import { passageOf } from "../passage";
import { prove } from "../proof/prove";
import type { CompileContext } from "./compile-context";
import type { DraftItem } from "./draft-item";
import { resolveFacts } from "./resolve-facts";

/** Gives a draft its option ids, their order, its passage and its proof; refuses what has no fact, key or proof. */
export const assembleItem = (draft: DraftItem, context: CompileContext): Result<Item, ItemDiagnostic> => {
  const refuse = (rule: RuleCode, message: string, suggestion: string) =>
    failure({
      rule,
      severity: "error" as const,
      subject: subjectOf(draft),
      message: `“${draft.stem}”: ${message}.`,
      suggestion,
    });

  const facts = resolveFacts(draft.facts, context);
  if (!facts.ok) return refuse("L27", facts.failure.message, facts.failure.suggestion);
  const [first] = facts.value;
  if (!first) return refuse("L27", "it rests on no fact", "Name the fact that it tests as its `objective`.");

  const seed = draft.origin.kind === "generated" ? draft.origin.seed : draft.identity;
  const assembled = formOf(draft).assemble(draft, { identity: draft.identity, seed, facts: facts.value });
  if (!assembled.ok) return refuse("L26", assembled.failure.message, assembled.failure.suggestion);

  const item: Item = {
    identity: draft.identity,
    objective: draft.objective,
    section: first.fact.section,
    stem: draft.stem,
    facts: facts.value.map(({ fact, hash }) => ({ id: fact.id, hash })),
    passage: passageOf(first),
    origin: draft.origin,
    proof: { predicate: "", evaluations: [] },
    ...assembled.value,
  };
  const proof = prove(item, context);
  if (!proof.ok) return refuse("L26", proof.failure.message, proof.failure.suggestion);
  const proved = { ...item, proof: proof.value };
  return success(formOf(proved).citeKeys?.(proved, facts.value) ?? proved);
};
