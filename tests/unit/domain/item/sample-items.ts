import type { CasePart } from "../../../../src/domain/item/forms/decision-case/schema";
import type { Item } from "../../../../src/domain/item/item";
import { source } from "./sample-context";

const common = {
  identity: "harbour/the-item",
  objective: "fact:rule",
  section: "step-1",
  stem: "What do the harbour rules ask for?",
  facts: [{ id: "rule", hash: "hash-of-rule" }],
  passage: { fact: "rule", section: "step-1", quote: "Hail the tower within 12 weeks.", source },
  origin: { kind: "authored" as const },
  proof: { predicate: "secret-predicate", evaluations: [{ option: "b", satisfies: true }] },
};

const option = (id: string) => ({
  id,
  text: `Option ${id}`,
  rationale: `secret-rationale-${id}`,
  misconception: `secret-misconception-${id}`,
});

export const single: Item & { form: "single-best-answer" } = {
  ...common,
  form: "single-best-answer",
  options: ["a", "b", "c"].map(option),
  key: { option: "b" },
};

export const several: Item & { form: "multiple-response" } = {
  ...common,
  form: "multiple-response",
  options: ["a", "b", "c", "d"].map(option),
  key: { options: ["a", "c"] },
};

export const ordering: Item & { form: "ordering" } = {
  ...common,
  form: "ordering",
  options: ["b", "c", "a"].map(option),
  key: { order: ["a", "b", "c"] },
};

export const numeric: Item & { form: "numeric" } = {
  ...common,
  form: "numeric",
  unit: "weeks",
  tolerance: 0,
  rationale: "secret-rationale-number",
  key: { number: 12 },
};

const menu = (letters: string, harmful: string): CasePart => ({
  stem: `What next in ${letters}?`,
  upTo: 3,
  options: [...letters].map((id) => ({ ...option(id), ...(harmful.includes(id) && { harmful: true as const }) })),
});

/** Two parts of six options and up to three choices: the last option of each does harm. */
export const decision: Item & { form: "decision-case" } = {
  ...common,
  form: "decision-case",
  parts: [menu("abcdef", "f"), menu("ghijkl", "l")],
  key: { parts: [{ options: ["a", "b", "c"] }, { options: ["g", "h"] }] },
};

/** Three stems and four options: one option serves twice, two never. */
export const matching: Item & { form: "extended-matching" } = {
  ...common,
  form: "extended-matching",
  options: ["a", "b", "c", "d"].map((id) => ({ id, text: `Option ${id}`, rationale: "" })),
  stems: ["s", "t", "u"].map((id) => ({ id, text: `Stem ${id}`, rationale: `secret-rationale-${id}` })),
  key: { matches: { s: "b", t: "a", u: "b" } },
};
