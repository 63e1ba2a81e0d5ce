import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { migrate } from "../../src/data/database/migration/migrate";
import { openDatabase } from "../../src/data/database/open-database";
import { publishArticle } from "../../src/data/publication/publish-article";
import { learner as newLearner } from "../support/learner";
import { startPostgres } from "../support/postgres-server";
import { type Product, runProduct } from "../support/run-product";
import { sampleArticle, sampleItem } from "../support/sample-article";
import { type Driver, openDriver } from "./driver";
import { median, spread, timed } from "./spread";

const rounds = 3;
const learnersAtOnce = 20;
/** Visits of each learner before anything is timed: a process that has just started runs uncompiled code. */
const warmUps = 6;
const visitsEach = 4;

type Environment = { DATA_DIR: string; DATABASE_URL?: string };
type Measured = {
  blocks: number[];
  answers: number[];
  blocksAtOnce: number[];
  answersAtOnce: number[];
  rates: number[];
};
/** One learner's visit: a block of ten and its answers, each act timed. */
type Visit = () => Promise<{ block: number; answers: number[] }>;

const fill = async (environment: Environment, count: number) => {
  const opened = await openDatabase(environment);
  if (!opened.ok) throw new Error(opened.failure);
  await migrate(opened.value);
  const items = Array.from({ length: count }, (_, index) =>
    sampleItem("bench", `q${index}`, `step-${(index % 2) + 1}`),
  );
  await publishArticle(opened.value.client, sampleArticle("bench", items), { origin: "file", now: new Date() });
  await opened.value.close();
};

const visitProduct = (product: Product): Visit => {
  const person = newLearner();
  return async () => {
    let started = { id: "", questions: [] as Awaited<ReturnType<typeof person.startBlock>>["questions"] };
    const block = await timed(async () => {
      started = await person.startBlock(product.origin, 10, "bench");
    });
    const answers: number[] = [];
    for (const question of started.questions)
      answers.push(await timed(async () => (await person.answer(product.origin, started.id, question)).text()));
    return { block, answers };
  };
};

const visitDriver = async (driver: Driver): Promise<Visit> => {
  const id = await driver.learner();
  return async () => {
    let started = { block: "", questions: [] as string[] };
    const block = await timed(async () => {
      started = await driver.startBlock(id);
    });
    const answers: number[] = [];
    for (const question of started.questions)
      answers.push(await timed(() => driver.answer(id, started.block, question)));
    return { block, answers };
  };
};

const measure = async (into: Measured, visitor: () => Promise<Visit>) => {
  const crowd = await Promise.all(Array.from({ length: learnersAtOnce }, visitor));
  for (let visit = 0; visit < warmUps; visit++) await Promise.all(crowd.map((visit) => visit()));
  const alone = await visitor();
  for (let visit = 0; visit < 10; visit++) {
    const { block, answers } = await alone();
    into.blocks.push(block);
    into.answers.push(...answers);
  }
  const visits: Awaited<ReturnType<Visit>>[] = [];
  const took = await timed(async () => {
    for (let visit = 0; visit < visitsEach; visit++) visits.push(...(await Promise.all(crowd.map((visit) => visit()))));
  });
  into.blocksAtOnce.push(...visits.map(({ block }) => block));
  into.answersAtOnce.push(...visits.flatMap(({ answers }) => answers));
  into.rates.push(visits.flatMap(({ answers }) => answers).length / (took / 1000));
};

const row = (name: string, { blocks, answers, blocksAtOnce, answersAtOnce, rates }: Measured) =>
  `| ${name} | ${[blocks, answers, blocksAtOnce, answersAtOnce].map(spread).join(" | ")} | ${Math.round(median(rates))} |`;

const nothing = (): Measured => ({ blocks: [], answers: [], blocksAtOnce: [], answersAtOnce: [], rates: [] });

/** Starting blocks and answering, on both databases and two sizes, and the same SQL through the driver. */
export const benchPractice = async (): Promise<string[]> => {
  const postgres = await startPostgres();
  const targets: { name: string; environment: Environment; through: Measured; straight: Measured }[] = [];
  for (const count of [1_000, 100_000])
    for (const kind of ["PGlite", "PostgreSQL"]) {
      const DATA_DIR = await mkdtemp(path.join(tmpdir(), "iatrox-bench-"));
      const environment =
        kind === "PGlite" ? { DATA_DIR } : { DATA_DIR, DATABASE_URL: await postgres.createDatabase() };
      await fill(environment, count);
      targets.push({ name: `${kind}, ${count} items`, environment, through: nothing(), straight: nothing() });
    }
  for (let round = 0; round < rounds; round++)
    for (const { environment, through, straight } of targets) {
      const driver = await openDriver(environment);
      await measure(straight, () => visitDriver(driver));
      await driver.close();
      const product = await runProduct(environment);
      await measure(through, async () => visitProduct(product));
      await product.end("SIGTERM");
    }
  await postgres.stop();
  return [
    `| ms, p50 (p99), ${rounds} rounds | block, alone | answer, alone | block, ${learnersAtOnce} at once | answer, ${learnersAtOnce} at once | answers per second |`,
    "|---|---|---|---|---|---|",
    ...targets.flatMap(({ name, through, straight }) => [
      row(name, through),
      row(`${name}: the same SQL, no product`, straight),
    ]),
  ];
};
