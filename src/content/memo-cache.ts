/**
 * Values by name, each for as long as it is asked for with the same inputs: the same letters, or the very same object. Of a name the
 * last two are known, because a publication compiles what is accepted and what is to be, by turns.
 */
export class MemoCache<Value> {
  #entries = new Map<string, { inputs: readonly unknown[]; value: Value }[]>();

  keep(name: string, inputs: readonly unknown[], make: () => Value): Value {
    const known = this.#entries.get(name) ?? [];
    const entry = known.find((each) => isSame(each.inputs, inputs)) ?? { inputs, value: make() };
    this.#entries.set(name, [entry, ...known.filter((each) => each !== entry)].slice(0, 2));
    return entry.value;
  }

  /** Forgets what has any other name. */
  retain(names: ReadonlySet<string>): void {
    for (const name of this.#entries.keys()) if (!names.has(name)) this.#entries.delete(name);
  }
}

const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((input, location) => input === other[location]);
