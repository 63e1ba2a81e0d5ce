import type { ItemDiagnostic } from "../diagnostic";
import { failure, type Result, success } from "../result";
import type { CompileContext } from "./compile-context";
import { draftAnswer } from "./draft-answer";
import type { DraftItem } from "./draft-item";
import type { Item } from "./item";
import { prove } from "./proof/prove";
import { resolveFacts } from "./resolve-facts";
import { subjectOf } from "./subject-of";
import { passageOf, withPassages } from "./with-passages";

const wantedKeys: Partial<Record<DraftItem["form"], string>> = {
  "single-best-answer": "exactly one option",
  "decision-case": "in each part at least one option",
};

/** Gives a draft its option ids, their order, its passage and its proof; refuses what has no fact, key or proof. */
export const assembleItem = (draft: DraftItem, context: CompileContext): Result<Item, ItemDiagnostic> => {
  const refuse = (rule: string, message: string, suggestion: string) =>
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

  const answer = draftAnswer(draft);
  if (!answer) {
    const wanted = wantedKeys[draft.form] ?? "at least one option";
    return refuse("L26", `${wanted} must be the key`, `Mark ${wanted} with \`key: true\`.`);
  }

  const item: Item = {
    identity: draft.identity,
    objective: draft.objective,
    section: first.fact.section,
    stem: draft.stem,
    facts: facts.value.map(({ fact, hash }) => ({ id: fact.id, hash })),
    passage: passageOf(first),
    origin: draft.origin,
    proof: { predicate: "", evaluations: [] },
    ...withPassages(answer, draft, facts.value),
  };
  const proof = prove(item, context);
  if (!proof.ok) return refuse("L26", proof.failure.message, proof.failure.suggestion);
  return success({ ...item, proof: proof.value });
};
