/**
 * Why the key is right: one predicate, evaluated on every option.
 */
export type Proof = {
  /** The rule as a sentence. */
  predicate: string;
  evaluations: Evaluation[];
  /** Why the key is the only right answer, in the editor's words, where no rule can decide it. */
  onlyKey?: string;
};

export type Evaluation = {
  /** Its id; of a numeric item, the number as text. */
  option: string;
  /** For an ordering: whether it has its proved position in the key. */
  satisfies: boolean;
  /** The fact whose sentence decides it, where one does. */
  fact?: string;
  /** The words of that sentence, or of its source's citation, that decide it. */
  evidence?: string;
};
