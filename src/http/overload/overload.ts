/**
 * How far a process is overloaded. `share`: of the requests that it refuses, 0 to 0.95. `tense`: measurements in a row that
 * were too high.
 */
export type Overload = { share: number; tense: number };

/** Milliseconds: by how much the event loop is late, and for how long the first in the queue waits for a connection. */
export type Load = { lagMs: number; waitMs: number };

export const notOverloaded: Overload = { share: 0, tense: 0 };

/** An answer that takes this much longer than alone is late for who waits for it. */
const tooMuch: Load = { lagMs: 250, waitMs: 1_000 };
const enoughRoom: Load = { lagMs: 100, waitMs: 250 };

/** A publication, or a class that starts at once, is over before the third measurement. */
const patience = 3;
const stepUp = 0.1;
const stepDown = 0.05;
/** The rest shows when there is room again. */
const most = 0.95;

/** To hundredths: the steps are, and binary fractions are not. */
const rounded = (share: number) => Math.round(share * 100) / 100;

/**
 * What follows from the next measurement. More is refused while it stays too high, less once there is clearly room, and
 * between the two as much as before, so that the share does not swing.
 */
export const nextOverload = ({ share, tense }: Overload, { lagMs, waitMs }: Load): Overload => {
  if (lagMs >= tooMuch.lagMs || waitMs >= tooMuch.waitMs) {
    const times = Math.min(tense + 1, patience);
    return { share: times < patience ? share : rounded(Math.min(most, share + stepUp)), tense: times };
  }
  const hasRoom = lagMs < enoughRoom.lagMs && waitMs < enoughRoom.waitMs;
  return { share: hasRoom ? rounded(Math.max(0, share - stepDown)) : share, tense: 0 };
};

/** Seconds until a refused caller may try again: longer the more are refused, and not all at once. `chance`: 0 to below 1. */
export const retryAfterSeconds = (share: number, chance: number): number => 2 + Math.floor(chance * (2 + 16 * share));
