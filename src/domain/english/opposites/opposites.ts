import { formsOfVerb } from "../grammar/verb-forms";
import oppositeWords from "../lexicon/opposites.json" with { type: "json" };
import { areNegated } from "./negated-words";

const partners = new Map<string, Set<string>>();
const marry = (one: string, other: string) => partners.set(one, (partners.get(one) ?? new Set()).add(other));
for (const [one, others] of Object.entries(oppositeWords)) {
  for (const other of others) {
    marry(one, other);
    marry(other, one);
  }
}

/** The plain forms that a word may stand for: "lowers", "lowered" and "lowering" are found as "lower". */
const plainForms = new Map<string, Set<string>>();
for (const word of partners.keys())
  for (const form of formsOfVerb(word)) plainForms.set(form, (plainForms.get(form) ?? new Set()).add(word));
for (const word of partners.keys()) plainForms.set(word, new Set([word, ...(plainForms.get(word) ?? [])]));

/** Two words say the opposite of each other: by the list, or as "eligible" and "ineligible" do. */
export const areOpposites = (one: string, other: string): boolean =>
  one !== other && (areNegated(one, other) || areListed(one, other));

const areListed = (one: string, other: string): boolean =>
  [...(plainForms.get(one) ?? [])].some((form) => {
    const partner = partners.get(form);
    return [...(plainForms.get(other) ?? [])].some((match) => partner?.has(match));
  });
