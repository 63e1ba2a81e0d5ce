import type { DraftItem } from "./draft-item";
import type { GroundedFact } from "./ground-facts";
import type { FormItem, Passage } from "./item";

export const passageOf = ({ fact: { id, section, quote }, source }: GroundedFact): Passage => ({
  fact: id,
  section,
  quote,
  source,
});

/** Gives each part of a case the passage of its first fact, where the parts rest on different ones. A part that names no fact rests on the item's. */
export const withPassages = (answer: FormItem, draft: DraftItem, facts: readonly GroundedFact[]): FormItem => {
  if (answer.form !== "decision-case" || draft.form !== "decision-case") return answer;
  const grounds = draft.parts.map((part) => facts.find(({ fact }) => fact.id === part.facts?.[0]) ?? facts[0]);
  if (new Set(grounds.map((ground) => ground?.fact.id)).size === 1) return answer;
  const parts = answer.parts.map((part, place) => {
    const ground = grounds[place];
    return ground ? { ...part, passage: passageOf(ground) } : part;
  });
  return { ...answer, parts };
};
