import { cpus, totalmem } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { benchLoad, loadNames } from "../tests/bench/bench-load";
import { build } from "./build/build";
import { buildIsFresh } from "./build/build-is-fresh";

const { values, positionals } = parseArgs({
  options: { minutes: { type: "string", default: "10" } },
  allowPositionals: true,
});
const minutes = Number(values.minutes);
const unknown = positionals.filter((name) => !loadNames.some((known) => known === name));
if (!(minutes > 0) || unknown.length > 0) {
  console.error(`Usage: npm run bench:load -- --minutes 10 ${loadNames.map((name) => `[${name}]`).join(" ")}`);
  process.exit(1);
}

if (!buildIsFresh() && (await build()) !== 0) process.exit(1);
process.env.GATE_WORKER = path.resolve(".next/program/gate-worker.cjs");

const gigabytes = Math.round(totalmem() / 2 ** 30);
console.log(`${cpus().length} × ${cpus()[0]?.model}, ${gigabytes} GiB, Node ${process.version}, ${process.platform}`);
console.log(`${minutes} minutes at each load; the load and the database are on the same machine.\n`);

const names = loadNames.filter((name) => positionals.length === 0 || positionals.includes(name));
const holdMs = minutes * 60_000;
const { lines, failures } = await benchLoad(names, {
  stepMs: Math.min(15_000, holdMs / 4),
  holdMs,
  twiceMs: Math.min(60_000, holdMs),
});
console.log(lines.join("\n"));
if (failures > 0) {
  console.error(
    `\nUnder twice the load ${failures} requests were answered neither late nor with a time to come again.`,
  );
  process.exitCode = 1;
}
