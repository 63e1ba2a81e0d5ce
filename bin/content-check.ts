import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { utcDay } from "../src/domain/utc-day";
import { root } from "./run-step";

const { values, positionals } = parseArgs({ options: { sources: { type: "boolean" } }, allowPositionals: true });
const today = utcDay(new Date());

/** Bundled for this run: loading some hundred files one by one takes longer than checking a guide. */
const folder = await mkdtemp(path.join(tmpdir(), "iatrox-check-"));
const bundled = (name: string) => path.join(folder, `${name}.cjs`);
try {
  await build({
    entryPoints: {
      check: path.join(root, "bin/check-report.ts"),
      gate: path.join(root, "src/content/gate/gate-worker.ts"),
    },
    outdir: folder,
    outExtension: { ".js": ".cjs" },
    bundle: true,
    platform: "node",
    format: "cjs",
    logLevel: "error",
    define: { "process.env.GATE_WORKER": JSON.stringify(bundled("gate")) },
  });
  const { checkReport }: typeof import("./check-report") = createRequire(import.meta.url)(bundled("check"));
  const { lines, code } = await checkReport(path.join(root, "content"), { guide: positionals[0], ...values }, today);
  for (const line of lines) console.log(line);
  process.exitCode = code;
} finally {
  await rm(folder, { recursive: true });
}
