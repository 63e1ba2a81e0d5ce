import type { Origin } from "./item";

export type DraftOption = {
  text: string;
  right: boolean;
  rationale: string;
  misconception?: string;
  harmful?: true;
};

/** `facts`: ids of those that the part rests on, where it names its own. */
export type DraftPart = { stem: string; upTo: number; options: DraftOption[]; facts?: string[] };

/** A question before its options have ids and places and before its key is proved. */
export type DraftItem = {
  identity: string;
  objective: string;
  stem: string;
  /** Ids of the facts that it rests on; the first is its passage. */
  facts: string[];
  origin: Origin;
} & (
  | { form: "single-best-answer" | "multiple-response"; options: DraftOption[] }
  /** Options in the right order. */
  | { form: "ordering"; options: DraftOption[] }
  | { form: "numeric"; unit: string | undefined; tolerance: number; rationale: string; number: number }
  | { form: "decision-case"; parts: DraftPart[] }
);
