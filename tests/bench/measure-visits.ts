import { readFileSync } from "node:fs";
import { learner, NotGranted } from "../support/learner";

export type Act = "start" | "answer" | "finish";

/** Runs an act and notes how long it took. */
export type Time = <Value>(act: Act, run: () => Promise<Value>) => Promise<Value>;

/** Practises once: a block of ten on Ontario, ten answers, and the finish. */
export type Visitor = (time: Time) => Promise<void>;

/** After so many visits somebody new comes. */
export const visitsOfOne = 4;

/** Somebody new who practises over HTTP. `token`: what the cookie of their browser holds. */
export const practise = (origin: string): { visit: Visitor; token: () => string } => {
  const person = learner();
  const visit: Visitor = async (time) => {
    const { id, questions } = await time("start", () => person.startBlock(origin, 10, "ontario-cpso"));
    for (const question of questions)
      await time("answer", async () => {
        const reply = await person.answer(origin, id, question);
        if (!reply.ok) throw new NotGranted("No answer was taken", reply, await reply.text());
        return reply.text();
      });
    await time("finish", () => person.finishBlock(origin, id));
  };
  return { visit, token: person.token };
};

/** As many as make a class. */
const learnersAtOnce = 20;
/** A process that has just started runs uncompiled code. */
const warmUpMs = 10_000;
const loadMs = 30_000;
const visitsAlone = 20;

export type Times = Record<Act, number[]>;

/** `processorMs`: of the process under load for each answer, where it is known. */
export type MeasuredVisits = { alone: Times; atOnce: Times; answersPerSecond: number; processorMs: number };

export const timing = () => {
  const times: Times = { start: [], answer: [], finish: [] };
  const time: Time = async (act, run) => {
    const started = performance.now();
    const value = await run();
    times[act].push(performance.now() - started);
    return value;
  };
  return { times, time };
};

/** So many learners at once, each of whom visits, without a pause, until the time is up. */
export const crowd = async (learners: number, newVisitor: () => Visitor, time: Time, forMs: number): Promise<void> => {
  const until = performance.now() + forMs;
  const keepVisiting = async () => {
    while (performance.now() < until) {
      const visit = newVisitor();
      for (let visits = 0; visits < visitsOfOne && performance.now() < until; visits++) await visit(time);
    }
  };
  await Promise.all(Array.from({ length: learners }, keepVisiting));
};

/** One learner alone, then many at once for half a minute. `processorTime`: that the process has used, in milliseconds. */
export const measureVisits = async (
  newVisitor: () => Visitor,
  processorTime: () => number,
): Promise<MeasuredVisits> => {
  await crowd(learnersAtOnce, newVisitor, timing().time, warmUpMs);
  const alone = timing();
  for (let visits = 0, visit = newVisitor(); visits < visitsAlone; visits++) {
    if (visits % visitsOfOne === 0) visit = newVisitor();
    await visit(alone.time);
  }
  const atOnce = timing();
  const [started, used] = [performance.now(), processorTime()];
  await crowd(learnersAtOnce, newVisitor, atOnce.time, loadMs);
  const answers = atOnce.times.answer.length;
  return {
    alone: alone.times,
    atOnce: atOnce.times,
    answersPerSecond: answers / ((performance.now() - started) / 1000),
    processorMs: (processorTime() - used) / answers,
  };
};

/** What Linux counts of a process: the memory that it holds, in megabytes, and its processor time, in milliseconds. */
export const residentMegabytes = (pid: number): number =>
  Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;

export const processorTime = (pid: number): number => {
  // The fields after the name, which may hold spaces; a tick is a hundredth of a second.
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
};
