/** Values by name, each for as long as it is asked for with the same inputs: the same letters, or the very same object. */
export class MemoCache<Value> {
  #entries = new Map<string, { inputs: readonly unknown[]; value: Value }>();

  keep(name: string, inputs: readonly unknown[], make: () => Value): Value {
    const before = this.#entries.get(name);
    if (before && isSame(before.inputs, inputs)) return before.value;
    const value = make();
    this.#entries.set(name, { inputs, value });
    return value;
  }

  /** Forgets what has any other name. */
  retain(names: ReadonlySet<string>): void {
    for (const name of this.#entries.keys()) if (!names.has(name)) this.#entries.delete(name);
  }
}

const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((input, location) => input === other[location]);
