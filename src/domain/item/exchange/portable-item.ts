import type { Provenance } from "./provenance";

/** `harmful` and `misconception`: as in `Option`. */
export type PortableOption = {
  text: string;
  isKey: boolean;
  rationale: string;
  misconception?: string;
  harmful?: true;
};

/** One question of a decision case. `upTo`: how many options may be chosen. */
export type PortablePart = { stem: string; upTo: number; options: PortableOption[] };

/** What the options of an extended-matching item are matched to. `key`: the text of the option that is right. */
export type PortableStem = { text: string; key: string; rationale: string };

type Common = {
  stem: string;
  /** What is said of the item as a whole: quote, passage and source, a paragraph each. Absent where nothing is. */
  feedback?: string[];
  /** Absent where nobody has proved it. */
  provenance?: Provenance;
};

/**
 * An item as other systems hold it: without ids, facts and proof of its own. All its texts are portable (`portableText`).
 * Options of an ordering stand in the right order, each a key. Those of a numeric item are its number, as text.
 */
export type PortableItem = Common &
  (
    | { form: "single-best-answer" | "multiple-response" | "ordering"; options: PortableOption[] }
    | { form: "numeric"; options: [PortableOption]; tolerance: number; unit?: string }
    | { form: "decision-case"; options: []; parts: PortablePart[] }
    | { form: "extended-matching"; options: PortableOption[]; stems: PortableStem[] }
  );

/** What a title of an item is where it has no identity. `index`: in its file, from 0. */
export const nameOf = ({ provenance }: PortableItem, index: number): string =>
  provenance?.identity ?? `question-${index + 1}`;
