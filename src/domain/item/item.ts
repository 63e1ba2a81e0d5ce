import type { Form } from "./form";
import type { FormItemOf } from "./forms/form-types";
import type { Passage } from "./passage";
import type { Proof } from "./proof/proof";

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

/** One question as compiled, of one form. */
export type ItemOf<F extends Form> = Common & FormItemOf<F>;

/** One question as compiled. */
export type Item = ItemOf<Form>;
