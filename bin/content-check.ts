import path from "node:path";
import { parseArgs } from "node:util";
import { gate } from "../src/content/gate/gate";
import { root } from "./run-step";

// The gate's thread takes a second to start: it does so while the rest is loaded.
void gate("");
const { checkReport } = await import("./check-report");

const { values, positionals } = parseArgs({ options: { sources: { type: "boolean" } }, allowPositionals: true });
const today = new Date().toISOString().slice(0, 10);
const { lines, code } = await checkReport(path.join(root, "content"), { guide: positionals[0], ...values }, today);
for (const line of lines) console.log(line);
process.exitCode = code;
