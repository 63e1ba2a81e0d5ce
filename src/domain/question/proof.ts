/**
 * Why the key is right: one predicate, evaluated on every option.
 * `predicate`: the rule as a sentence. `evaluations`: option id (numeric items: the number as text) → whether it satisfies.
 * For an ordering, an option satisfies when it stands at its proved place in the key.
 */
export type Proof = { predicate: string; evaluations: { option: string; satisfies: boolean }[] };
