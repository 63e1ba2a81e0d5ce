import type { ItemResponses } from "../../src/domain/statistics/test-analysis/responses";

/** The answers to one item while they are read; each different one is kept once. `0` is no answer. */
export class ItemColumn {
  #answers = new Uint32Array(1024);
  #texts = new Map<string, number>([["", 0]]);
  #length = 0;

  constructor(readonly item: string) {}

  /** Whether this is the first answer of its kind. */
  add(text: string): boolean {
    if (this.#length === this.#answers.length) {
      const larger = new Uint32Array(2 * this.#length);
      larger.set(this.#answers);
      this.#answers = larger;
    }
    const known = this.#texts.get(text);
    const answer = known ?? this.#texts.size;
    if (known === undefined) this.#texts.set(text, answer);
    this.#answers[this.#length++] = answer;
    return known === undefined;
  }

  /** The answers as marks. */
  marked(maximum: number): ItemResponses {
    return this.#responses(maximum, (text) => (text === "" ? Number.NaN : Number(text)));
  }

  /** The answers as chosen options, of which these are right. */
  keyed(maximum: number, key: ReadonlySet<string>): ItemResponses {
    for (const option of key) if (!this.#texts.has(option)) this.#texts.set(option, this.#texts.size);
    const options = [...this.#texts.keys()].map((option) => ({ option, isKey: key.has(option) }));
    return {
      ...this.#responses(maximum, (text) => (text === "" ? Number.NaN : key.has(text) ? maximum : 0)),
      options,
    };
  }

  #responses(maximum: number, markOf: (text: string) => number): ItemResponses {
    const { item } = this;
    return {
      ...{ item, maximum },
      answers: this.#answers.subarray(0, this.#length),
      marks: [...this.#texts.keys()].map(markOf),
    };
  }
}
