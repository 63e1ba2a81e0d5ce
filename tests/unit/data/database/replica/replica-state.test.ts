import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addCheck,
  lagOf,
  type ReplicaState,
  unknownReplica,
} from "../../../../../src/data/database/replica/replica-state";

const lagMs = 5_000;

/** Checks at these moments: what the primary had written, and what the replica had replayed of it. */
const checks = (...all: [at: number, position: number, replayed: number | null][]): ReplicaState =>
  all.reduce<ReplicaState>(
    (known, [at, position, replayed]) =>
      addCheck(
        known,
        { at, position: BigInt(position) },
        { replayed: replayed === null ? null : BigInt(replayed), lagMs },
      ),
    unknownReplica,
  );

test("nothing is known of a replica that was never asked", () => {
  expect(lagOf(unknownReplica, 7)).toBe(Number.POSITIVE_INFINITY);
});

test("a replica that has all lacks what was written since it was asked", () => {
  expect(lagOf(checks([1_000, 500, 500]), 1_400)).toBe(400);
});

test("a replica that is behind lacks what came after the latest moment that it has reached", () => {
  expect(lagOf(checks([1_000, 500, 400], [2_000, 700, 600]), 2_000)).toBe(1_000);
});

test("a primary at rest does not make its replica old, and a cut line does", () => {
  expect(lagOf(checks([1_000, 500, 500], [9_000, 500, 500]), 9_000)).toBe(0);
  expect(lagOf(checks([1_000, 500, 500], [9_000, 900, 500]), 9_000)).toBe(Number.POSITIVE_INFINITY);
});

test("a replica that was promoted, or put back to an older state, is not fresh by what it once was", () => {
  expect(lagOf(checks([1_000, 500, 500], [2_000, 500, null]), 2_000)).toBe(Number.POSITIVE_INFINITY);
  expect(lagOf(checks([1_000, 500, 500], [2_000, 600, 100]), 2_000)).toBe(Number.POSITIVE_INFINITY);
});

/** What is written grows, and so does what is replayed of it; a check asks the primary first. */
const history = fc.array(
  fc.record({
    // Two checks are never made at one moment.
    pause: fc.integer({ min: 1, max: 4_000 }),
    position: fc.nat(50),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    later: fc.nat(3_000),
  }),
  { minLength: 1, maxLength: 30 },
);

test("whatever happens, the replica has all that was written before the lag that is told", () => {
  fc.assert(
    fc.property(history, (steps) => {
      let [now, position, replayed] = [0, 0, 0];
      let known = unknownReplica;
      const past: { at: number; position: number }[] = [{ at: 0, position: 0 }];
      for (const { pause, position: more, share, later } of steps) {
        now += pause;
        position += more;
        past.push({ at: now, position });
        replayed += Math.floor((position - replayed) * share);
        known = addCheck(known, { at: now, position: BigInt(position) }, { replayed: BigInt(replayed), lagMs });
        const readAt = now + later;
        const since = readAt - lagOf(known, readAt);
        const before = past.filter(({ at }) => at <= since).at(-1)?.position ?? 0;
        expect(replayed).toBeGreaterThanOrEqual(before);
      }
    }),
  );
});
