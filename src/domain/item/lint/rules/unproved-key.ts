import type { CompileContext } from "../../compile/compile-context";
import { formOf } from "../../forms/forms";
import type { Item } from "../../item";
import { subjectOf } from "../../item-identity";
import { keyAgrees } from "../../proof/key-agrees";
import type { Proof } from "../../proof/proof";
import { prove } from "../../proof/prove";
import type { ItemRule, RuleDiagnostic } from "../lint-rule";

/**
 * L26: the key is what the fact binding evaluates to, and nothing else satisfies it.
 * Why: a wrong key teaches the mistake, and a second right answer punishes those who know. The proof is made anew from
 * the facts, so that an item of an earlier version cannot outlive the fact that it rested on.
 */
export const unprovedKey: ItemRule<"L26"> = {
  scope: "item",
  code: "L26",
  severity: "error",
  blocks: true,
  source: "NBME Item-Writing Guide, rules for one best answer; Gierl and Lai (2013) on automatic item generation",
  suggestion: "Mend the key, or what it is proved by.",
  check: (item, context) => refutation(item, context),
};

const refutation = (item: Item, context: CompileContext): RuleDiagnostic[] => {
  const proof = prove(item, context);
  if (proof.ok && keyAgrees(item, proof.value)) return [];
  const reason = proof.ok ? disagreement(item, proof.value) : proof.failure.message;
  const suggestion = !proof.ok
    ? proof.failure.suggestion
    : item.origin.kind === "authored"
      ? "Give each key as `evidence` the words of the quote that make it right, and each distractor words that stand in no quote of its facts; or mend the key or the quote."
      : "Mend the table or the model, so that exactly the key has what the question asks for.";
  const message = `The key of “${item.stem}” is not proved: ${reason}.`;
  return [{ subject: subjectOf(item), message, suggestion }];
};

const disagreement = (item: Item, { predicate, evaluations }: Proof): string => {
  const { keyIds, judged } = formOf(item);
  const keys = keyIds(item);
  const texts = new Map(judged(item).map(({ option, text }) => [option, text]));
  const misjudged = (isKey: boolean) =>
    evaluations
      .filter(({ option, satisfies }) => keys.includes(option) === isKey && satisfies !== isKey)
      .map(({ option }) => `“${texts.get(option) ?? option}”`)
      .join(", ");
  const parts = [
    misjudged(true) && `the rule “${predicate}” does not hold for the key ${misjudged(true)}`,
    misjudged(false) && `the rule “${predicate}” holds for the distractor ${misjudged(false)} too`,
  ].filter((part) => part !== "");
  return parts.length > 0 ? parts.join("; ") : "the key names an option that is not there";
};
