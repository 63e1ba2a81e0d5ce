/**
 * What the facts say of one option. `fact` and `evidence`: the sentence that decides it, and the words in it, where one
 * sentence does.
 */
export type Judgement = { satisfies: boolean; fact?: string; evidence?: string };

/**
 * What makes an option right: the rule as a sentence, and its judgement of one option.
 * `index`: of the option in the key of an ordering, from 0, or of the part of a case that it belongs to; the number of a
 * numeric item is judged as text.
 * Undefined: the facts do not say, and then there is no proof.
 */
export type Predicate = { sentence: string; judge: (text: string, index: number) => Judgement | undefined };
