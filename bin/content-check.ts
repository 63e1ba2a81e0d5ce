import { parseArgs } from "node:util";
import { utcDay } from "../src/domain/utc-day";
import { checkReport } from "./content/check-report";

const { values, positionals } = parseArgs({ options: { sources: { type: "boolean" } }, allowPositionals: true });
const { lines, code } = await checkReport("content", { articles: positionals, ...values }, utcDay(new Date()));
for (const line of lines) console.log(line);
process.exitCode = code;
