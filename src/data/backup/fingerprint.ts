import { createHash } from "node:crypto";

/** How many rows there are, and a sum over them that differs when one does; their order does not matter. */
export type Fingerprint = { rows: number; sum: string };

/** Of a row as text: 60 bits of its MD5, which the database works out as well. It finds accidents, not attackers. */
const bitsOf = (line: string): bigint => BigInt(`0x${createHash("md5").update(line).digest("hex").slice(0, 15)}`);

/** The same in SQL, over a column of texts. */
export const fingerprintSql = (line: string): string =>
  `count(*)::int AS rows, COALESCE(sum(('x' || substr(md5(${line}), 1, 15))::bit(60)::bigint), 0)::text AS sum`;

export class RunningFingerprint {
  #rows = 0;
  #sum = 0n;

  add(lines: readonly string[]): void {
    this.#rows += lines.length;
    for (const line of lines) this.#sum += bitsOf(line);
  }

  value(): Fingerprint {
    return { rows: this.#rows, sum: String(this.#sum) };
  }
}

export const isSameFingerprint = (one: Fingerprint, other: Fingerprint): boolean =>
  one.rows === other.rows && one.sum === other.sum;
