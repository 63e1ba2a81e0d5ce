import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";

import { importFormatNames } from "../src/domain/item/exchange/formats/exchange-format-name";
import { exchangeFormats } from "../src/domain/item/exchange/formats/exchange-formats";

const command = "npm run --silent items:import -- file --format gift --json";

const refuse = (sentence: string) => {
  console.error(sentence);
  process.exitCode = 1;
};

const main = async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    strict: false,
    options: { format: { type: "string" }, json: { type: "boolean" } },
  });
  const [file] = positionals;
  const format = importFormatNames.find((name) => name === values.format);
  if (!format) {
    const given = values.format === undefined ? "Name the format" : `The format “${String(values.format)}” is not read`;
    return refuse(`${given}: ${command}. These are read: ${importFormatNames.join(", ")}.`);
  }
  if (file === undefined) return refuse(`Name a file: ${command}.`);
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) return refuse(`The file ${file} cannot be read. Check its name and where you are.`);
  const { items, diagnostics } = await exchangeFormats[format].read({ name: path.basename(file), bytes });
  if (values.json) {
    process.stdout.write(`${JSON.stringify({ items, diagnostics }, null, 1)}\n`);
  } else {
    for (const { form, stem } of items) console.log(`${form}: ${stem}`);
    for (const { rule, severity, location, message, suggestion } of diagnostics) {
      console.log(`${[location.file, location.line].join(":")} ${severity} ${rule}: ${message} ${suggestion}`);
    }
    console.log(`${items.length} questions can be taken; ${diagnostics.length} things to look at.`);
  }
  if (items.length === 0) process.exitCode = 1;
};

await main();
