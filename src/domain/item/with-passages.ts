import type { DraftItem } from "./draft-item";
import type { FormItem, Passage } from "./item";
import type { ResolvedFact } from "./resolve-facts";

export const passageOf = ({ fact: { id, section, quote }, source }: ResolvedFact): Passage => ({
  fact: id,
  section,
  quote,
  source,
});

/** Gives each part of a case the passage of its first fact, where the parts rest on different ones. A part that names no fact rests on the item's. */
export const withPassages = (answer: FormItem, draft: DraftItem, facts: readonly ResolvedFact[]): FormItem => {
  if (answer.form !== "decision-case" || draft.form !== "decision-case") return answer;
  const context = draft.parts.map((part) => facts.find(({ fact }) => fact.id === part.facts?.[0]) ?? facts[0]);
  if (new Set(context.map((generation) => generation?.fact.id)).size === 1) return answer;
  const parts = answer.parts.map((part, index) => {
    const generation = context[index];
    return generation ? { ...part, passage: passageOf(generation) } : part;
  });
  return { ...answer, parts };
};
