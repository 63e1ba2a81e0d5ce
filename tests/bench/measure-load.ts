import { setTimeout as pause } from "node:timers/promises";
import { NotGranted } from "../support/learner";
import { crowd, type Time, type Times, type Visitor } from "./measure-visits";
import { percentile } from "./spread";

/** What is measured. `use`: processor time in milliseconds and memory in megabytes of all its processes until now. */
export type Loaded = {
  newVisitor: () => Visitor;
  use: () => Promise<{ processorMs: number; megabytes: number }>;
};

/** Answers are quick enough while 99 of 100 come within this, and nobody is refused. */
const quickEnoughMs = 300;

const fewest = 4;
const growth = 1.5;
const most = 1_000;

/** `refused`: with the seconds after which to come again. `other`: what may not happen, by what it was. */
type Step = {
  learners: number;
  answersPerSecond: number;
  p50: number;
  p99: number;
  refused: number;
  other: Record<string, number>;
};

/** So many learners for that long: whoever is refused comes again when the server has said. */
const load = async (learners: number, newVisitor: () => Visitor, forMs: number): Promise<Step> => {
  const times: Times = { start: [], answer: [], finish: [] };
  const other: Record<string, number> = {};
  let refused = 0;
  const started = performance.now();
  const until = started + forMs;
  const time: Time = async (act, run) => {
    for (;;) {
      const began = performance.now();
      try {
        const value = await run();
        times[act].push(performance.now() - began);
        return value;
      } catch (error) {
        const isRefused = error instanceof NotGranted && [429, 503].includes(error.status);
        if (!isRefused || !error.waitSeconds) {
          const what = error instanceof NotGranted ? String(error.status) : String(error);
          other[what] = (other[what] ?? 0) + 1;
          throw error;
        }
        refused += 1;
        // Nobody waits beyond the end of the measurement.
        if (performance.now() + error.waitSeconds * 1_000 > until) throw error;
        await pause(error.waitSeconds * 1_000);
      }
    }
  };
  const undeterred = () => {
    const visit = newVisitor();
    return (timed: Time) => visit(timed).catch(() => pause(100));
  };
  await crowd(learners, undeterred, time, forMs);
  const seconds = (performance.now() - started) / 1000;
  const { answer } = times;
  return {
    learners,
    answersPerSecond: answer.length / seconds,
    p50: percentile(answer, 0.5),
    p99: percentile(answer, 0.99),
    refused,
    other,
  };
};

const isQuickEnough = ({ p99, refused }: Step): boolean => p99 <= quickEnoughMs && refused === 0;

/** The most learners at once whose answers are quick enough. Something else on the machine may slow one measurement down. */
const saturate = async (newVisitor: () => Visitor, stepMs: number): Promise<Step | undefined> => {
  let quick: Step | undefined;
  for (let learners = fewest; learners <= most; learners = Math.ceil(learners * growth)) {
    let step = await load(learners, newVisitor, stepMs);
    if (!isQuickEnough(step)) step = await load(learners, newVisitor, stepMs);
    if (!isQuickEnough(step)) break;
    quick = step;
  }
  return quick;
};

/**
 * `isQuick`: whether the fewest learners that are tried had their answers in time; those are held where they had not.
 * `cores`: processors that were busy with it. `megabytes`: at the beginning, and at the end of the time at that load.
 */
export type MeasuredLoad = {
  isQuick: boolean;
  held: Step;
  cores: number;
  megabytes: [before: number, after: number];
  twice: Step;
};

/** How long each number of learners is measured, the greatest one is held, and twice as many are. */
export type LoadTimes = { stepMs: number; holdMs: number; twiceMs: number };

/** Raises the number of learners until answers are late, stays before that, and then doubles it. */
export const measureLoad = async (
  { newVisitor, use }: Loaded,
  { stepMs, holdMs, twiceMs }: LoadTimes,
): Promise<MeasuredLoad> => {
  await load(fewest, newVisitor, stepMs);
  const quick = await saturate(newVisitor, stepMs);
  const learners = quick?.learners ?? fewest;
  const [before, started] = [await use(), performance.now()];
  const held = await load(learners, newVisitor, holdMs);
  const [after, ms] = [await use(), performance.now() - started];
  const twice = await load(2 * learners, newVisitor, twiceMs);
  return {
    isQuick: quick !== undefined,
    held,
    cores: (after.processorMs - before.processorMs) / ms,
    megabytes: [before.megabytes, after.megabytes],
    twice,
  };
};
