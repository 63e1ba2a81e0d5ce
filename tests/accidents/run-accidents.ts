import pg from "pg";
import type { PlannedAccident } from "./accidents/accident";
import type { BrokenBuild } from "./broken/broken-build";
import { ask } from "./clients/ask";
import { articleSlug, labelsIn } from "./clients/labelled-article";
import { learnerClient } from "./clients/learner-client";
import { reader } from "./clients/reader";
import { findViolations, type Violation } from "./promises/promises";
import { readStored } from "./read-stored";
import { hungMs, until, within } from "./until";
import { openWorld, type World } from "./world";

/** `servers`, `learners` and `readers`: how many are at work at once. `say`: hears what goes on. */
export type Run = {
  seed: string;
  plan: readonly ({ name: string } & PlannedAccident)[];
  servers: number;
  learners: number;
  readers: number;
  broken?: BrokenBuild | undefined;
  say: (line: string) => void;
};

export type RunResult = { violations: Violation[]; answers: number; revisions: number; readings: number };

/** An accident may have several waits, each with a limit of its own. */
const accidentLimitMs = 3 * hungMs;

/** Starts clients that work until they are told to stop; then each finishes what it has begun. */
const startClients = ({ chooseServer, history }: World, { seed, learners, readers }: Run) => {
  let stopping = false;
  const client = (name: string) => ({ seed: `${seed} ${name}`, server: chooseServer, history });
  const work = async (act: () => Promise<void>) => {
    while (!stopping) await act();
  };
  const working = [
    ...Array.from({ length: learners }, (_, index) => work(learnerClient(client(`learner ${index}`)).practise)),
    ...Array.from({ length: readers }, (_, index) => work(reader(client(`reader ${index}`)))),
  ];
  const failed = Promise.all(working).then(() => new Promise<never>(() => {}));
  const stop = async () => {
    stopping = true;
    await within("clients finish what they have begun", Promise.all(working), accidentLimitMs);
  };
  return { failed, stop };
};

/** A page looks for itself every minute; what a server has not shown by then, it does not show. */
const patienceMs = 3 * 60_000;

/** Waits until every server shows what is accepted, and notes what it shows. */
const readShown = async ({ servers, history }: World, label: number) => {
  const limit = Date.now() + patienceMs;
  for (const { name, origin } of servers) {
    let labels: number[] = [];
    await until(`${name} shows label ${label}`, async () => {
      labels = labelsIn((await ask(`${origin}/articles/${articleSlug}`, { patienceMs }))?.text ?? "");
      return labels[0] === label || Date.now() > limit;
    });
    history.shown.push({ server: name, labels });
  }
};

const readEnd = async ({ cluster }: World) => {
  const client = new pg.Client({ connectionString: cluster.primary().url, query_timeout: hungMs });
  await client.connect();
  const stored = await readStored(client);
  await client.end();
  return stored;
};

/** What servers printed last, for whoever looks for the reason of a run that did not come to its end. */
const lastLines = ({ servers, history }: World): string[] => [
  `${history.acknowledged.length} answers were acknowledged by then`,
  ...servers.map((server) => {
    const state = server.isRunning() ? "is running" : "has ended";
    return `${server.name} ${state}; it printed last: ${server.output().trim().split("\n").slice(-10).join("\n    ")}`;
  }),
];

/** Lets go wrong what the plan says, one after the other, and has the guide published anew during each. */
const injectAll = async (world: World, { plan, say }: Run) => {
  await world.progress(20);
  for (const { name, choice, inject } of plan) {
    say(`${name} ${JSON.stringify(choice)}`);
    await within(`${name} is over`, Promise.all([inject(world), world.publish()]), accidentLimitMs);
  }
  await world.progress(20);
};

/** Runs the product, lets things go wrong while clients work, and holds what came of it against the promises. */
export const runAccidents = async (run: Run): Promise<RunResult> => {
  const { servers, broken, say } = run;
  const world = await within("servers and databases are ready", openWorld(servers, broken), accidentLimitMs);
  try {
    say(`${servers} servers, a primary and a standby are ready`);
    const { failed, stop } = startClients(world, run);
    await Promise.race([injectAll(world, run), failed]);
    await stop();
    const stored = await readEnd(world);
    await readShown(world, stored.current.label);
    const { history } = world;
    say(`${history.unanswered} requests were not answered, ${history.unavailable} refused for the time being`);
    return {
      violations: findViolations(history, stored),
      answers: history.acknowledged.length,
      revisions: stored.revisions.length,
      readings: history.readings.length,
    };
  } catch (error) {
    for (const line of lastLines(world)) say(line);
    throw error;
  } finally {
    await within("all processes are ended", world.end());
  }
};
