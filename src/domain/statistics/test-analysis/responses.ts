/**
 * What persons answered to one item. `answers`: a person's answer as an index of `marks`; 0: not answered, whose mark is NaN.
 * `options`: what was chosen, by the same index; absent where the answers came as marks.
 */
export type ItemResponses = {
  item: string;
  maximum: number;
  answers: Uint32Array;
  marks: readonly number[];
  options?: readonly { option: string; isKey: boolean }[];
};

/** Of a test: the same persons in the same order for each item. */
export type Responses = { persons: number; items: readonly ItemResponses[] };

/** The mark of a person; NaN where they did not answer. */
export const markOf = ({ answers, marks }: ItemResponses, person: number): number =>
  marks[answers[person] ?? 0] ?? Number.NaN;

/** Whether an item has all of its marks or none, whatever is answered. */
export const isRightOrWrong = ({ maximum, marks }: ItemResponses): boolean =>
  marks.slice(1).every((mark) => mark === 0 || mark === maximum);

/** A person's total is the sum of their marks; what they did not answer adds nothing. */
export const totalsOf = ({ persons, items }: Responses): Float64Array => {
  const totals = new Float64Array(persons);
  for (const item of items)
    for (let person = 0; person < persons; person++)
      if (item.answers[person]) totals[person] = (totals[person] ?? 0) + markOf(item, person);
  return totals;
};

/** The persons who answered all of these items. */
export const completePersons = (persons: number, items: readonly ItemResponses[]): Uint32Array =>
  Uint32Array.from({ length: persons }, (_, person) => person).filter((person) =>
    items.every(({ answers }) => answers[person]),
  );
