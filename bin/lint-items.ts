import { readFile } from "node:fs/promises";
import { readBareItems } from "../src/content/items/read-bare-items";
import { lintBareItems } from "../src/domain/item/lint/lint-bare-items";
import { printedSeverity } from "./content/printed-severity";

/** A message on stderr, and the exit code of a call that cannot be answered. */
const refuse = (sentences: readonly string[]) => {
  for (const sentence of sentences) console.error(sentence);
  process.exitCode = 2;
};

const file = process.argv[2];
const text = file === undefined ? undefined : await readFile(file, "utf8").catch(() => undefined);
if (file === undefined) {
  refuse(["Name a file of items: npm run --silent lint:items -- items.json."]);
} else if (text === undefined) {
  refuse([`The file ${file} cannot be read. Check its name and where you are.`]);
} else {
  const items = readBareItems(text);
  if (!items.ok) {
    refuse(items.failure);
  } else {
    const flaws = lintBareItems(items.value).map((found) =>
      found.map((diagnostic) => ({ ...diagnostic, severity: printedSeverity(diagnostic) })),
    );
    process.stdout.write(
      items.value.map(({ id }, index) => `${JSON.stringify({ id, flaws: flaws[index] })}\n`).join(""),
    );
  }
}
