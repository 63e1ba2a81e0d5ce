import type { Source } from "../article/source";
import type { Form } from "./form";
import type { Proof } from "./proof";

/** `misconception`: the wrong belief that makes a distractor tempting; a key has none. */
export type Option = { id: string; text: string; rationale: string; misconception?: string };

/** Where the answer stands in the article, and the official page behind it. */
export type Passage = { fact: string; section: string; quote: string; source: Source };

export type Origin =
  | { kind: "authored" }
  | { kind: "generated"; model: string; version: number; seed: string; slots: Record<string, string> };

type Common = {
  /** Stable over revisions: `<article>/<item id>` or `<article>/<model id>/<radicals>`. */
  identity: string;
  /** What it tests: a fact, `fact:<id>`, or a cell, `<table>/<row>/<attribute>`. Siblings share it. */
  objective: string;
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

/** One question as compiled. The decision case joins this union. */
export type Item = Common & (ChoiceItem | NumericItem) & { form: Form };
