import type { Source } from "../fact/source";
import type { Form } from "./form";
import type { Proof } from "./proof/proof";

/**
 * `misconception`: the wrong belief that makes a distractor tempting; a key has none. `rationale` may be empty only in
 * the menu of a case, at an option that is neither key nor harmful; `harmful` stands only there.
 */
export type Option = { id: string; text: string; rationale: string; misconception?: string; harmful?: true };

/** Where the answer stands in the article, and the official page behind it. */
export type Passage = { fact: string; section: string; quote: string; source: Source };

/**
 * One question of a decision case. `upTo`: how many options may be chosen. Option ids are unique over all parts.
 * `passage`: where the parts of the case rest on different facts, that of this one.
 */
export type CasePart = { stem: string; upTo: number; options: Option[]; passage?: Passage };

export type Origin =
  | { kind: "authored" }
  | { kind: "generated"; model: string; version: number; seed: string; slots: Record<string, string> };

type Common = {
  /** Stable over revisions: `<article>/<item id>` or `<article>/<model id>/<radicals>`. */
  identity: string;
  /** What it tests: a fact, `fact:<id>`, or a cell, `<table>/<row>/<attribute>`. Siblings share it. */
  objective: string;
  /** Objectives whose answer it gives away: no block holds both. */
  enemies?: string[];
  section: string;
  stem: string;
  /** Every fact it rests on, with the fact's hash at compile time. */
  facts: { id: string; hash: string }[];
  passage: Passage;
  origin: Origin;
  proof: Proof;
};

export type ChoiceItem =
  | { form: "single-best-answer"; options: Option[]; key: { option: string } }
  | { form: "multiple-response"; options: Option[]; key: { options: string[] } }
  | { form: "ordering"; options: Option[]; key: { order: string[] } };

export type NumericItem = {
  form: "numeric";
  unit?: string;
  /** Half-width of what still counts as right; 0 means exact. */
  tolerance: number;
  rationale: string;
  key: { number: number };
};

/** Two or three linked questions on one vignette, the key-feature form. The key has a part for each part. */
export type CaseItem = { form: "decision-case"; parts: CasePart[]; key: { parts: { options: string[] }[] } };

/** What differs between the forms. */
export type FormItem = ChoiceItem | NumericItem | CaseItem;

/** One question as compiled. */
export type Item = Common & FormItem & { form: Form };
