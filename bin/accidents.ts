import { parseArgs } from "node:util";
import { seededRandom } from "../src/domain/random/seeded-random";
import { shuffle } from "../src/domain/random/shuffle";
import { type AccidentName, accidentNames, accidents } from "../tests/accidents/accidents/accidents";
import { brokenBuilds } from "../tests/accidents/broken/broken-builds";
import { runAccidents } from "../tests/accidents/run-accidents";
import { build } from "./build/build";
import { buildIsFresh } from "./build/build-is-fresh";

/** What a run of two minutes has go wrong. */
const shortPlan: AccidentName[] = ["kill-worker", "lose-statements", "publish-twice", "promote-standby"];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: "string", default: "1" }, short: { type: "boolean" }, broken: { type: "string" } },
});
const { seed, short = false, broken } = values;

const isAccident = (name: string): name is AccidentName => name in accidents;
const strange = [...positionals, ...(broken === undefined || broken === "all" ? [] : [broken])].filter(
  (name) => !isAccident(name),
);

const say = (line: string) => console.log(`${new Date().toISOString().slice(11, 19)}  ${line}`);

/** The accidents of a run, in an order that only its seed decides, but for those that cannot be tried here. */
const planOf = async (names: readonly AccidentName[]) => {
  const plan = [];
  for (const name of shuffle(names, seededRandom(`order ${seed}`))) {
    const why = await accidents[name].impossible();
    if (why === undefined) plan.push({ name, ...accidents[name].plan(seededRandom(`${name} ${seed}`)) });
    else say(`${name} is left out: ${why}`);
  }
  return plan;
};

const few = { servers: 3, learners: 6, readers: 2 };
const many = { servers: 5, learners: 10, readers: 4 };

/** Whether the product kept all promises. */
const runSound = async (): Promise<boolean> => {
  const names = positionals.length > 0 ? positionals.filter(isAccident) : short ? shortPlan : accidentNames;
  const plan = await planOf(names);
  const { violations, answers, revisions, readings } = await runAccidents({ seed, plan, ...(short ? few : many), say });
  say(
    `${answers} acknowledgements, ${readings} readings, ${revisions} revisions, ${violations.length} broken promises`,
  );
  for (const { promise, what } of violations) console.log(`${promise}: ${what}`);
  return violations.length === 0;
};

/** Whether what finds broken promises found the one that this build breaks. */
const runBroken = async (name: AccidentName): Promise<boolean> => {
  const broken = brokenBuilds[name];
  const plan = await planOf([name]);
  if (plan.length === 0) return true;
  const { violations } = await runAccidents({ seed, plan, ...few, broken, say });
  const found = violations.filter(({ promise }) => promise === broken.breaks);
  say(`broken ${name}: ${found.length} times "${broken.breaks}", ${violations.length} in all`);
  for (const { promise, what } of violations.slice(0, 3)) console.log(`${promise}: ${what}`);
  return found.length > 0;
};

/** A broken build that is run by itself fails, as the product would; all together fail where one of them was not found. */
const run = async (): Promise<boolean> => {
  if (broken === undefined) return runSound();
  if (broken !== "all" && isAccident(broken)) return !(await runBroken(broken));
  const missed: AccidentName[] = [];
  for (const name of positionals.length > 0 ? positionals.filter(isAccident) : accidentNames)
    if (!(await runBroken(name))) missed.push(name);
  say(missed.length === 0 ? "Every broken build was found." : `Not found: ${missed.join(", ")}.`);
  return missed.length === 0;
};

if (strange.length > 0) {
  console.error(`There is no accident called ${strange.join(" or ")}. There are: ${accidentNames.join(", ")}.`);
  process.exit(1);
}
if (!buildIsFresh() && (await build()) !== 0) process.exit(1);
if (process.platform !== "linux") {
  say("Left out: the processes of servers are found and limited as Linux has it.");
  process.exit(0);
}
say(`Seed ${seed}`);
process.exit((await run()) ? 0 : 1);
