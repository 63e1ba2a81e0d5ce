import { askServer } from "../src/features/operations/ask-server";
import { importLines } from "../src/features/publishing/import-lines";
import type { Imported } from "../src/features/publishing/imported";
import { atTheDoor } from "./serving/front-server";

const environment = atTheDoor();
const args = process.argv.slice(2);
const dryRun = args.includes("--dry-run");

/** What a running server has loaded already: half a second, for which its editor need not wait. */
const importHere = async (): Promise<Imported> => {
  if (dryRun) {
    const { rehearseImport } = await import("../src/features/publishing/rehearse-import");
    return rehearseImport(environment, new Date());
  }
  const { prepareDatabase } = await import("../src/features/publishing/prepare-database");
  const { currentDatabase } = await import("../src/data/database/current-database");
  const imported = await prepareDatabase(new Date());
  await (await currentDatabase()).close();
  return imported;
};

/** Through the server that holds the embedded database and the pages; where none runs, into the database itself. */
const run = async (): Promise<Imported> => {
  const answer = await askServer(environment.DATA_DIR, dryRun ? "dry-run" : "import");
  if (answer?.ok) {
    if (!dryRun) console.log("Imported by the running server; the pages are live.");
    return ((await answer.json()) as { imported: Imported }).imported;
  }
  if (answer) throw new Error(`The running server refused: ${await answer.text()}`);
  return importHere();
};

try {
  const strange = args.filter((each) => each !== "--dry-run");
  if (strange.length > 0)
    throw new Error(
      `\`${strange.join(" ")}\` means nothing here. Write \`npm run content:import\`, or with \`-- --dry-run\`.`,
    );
  const imported = await run();
  if (dryRun) console.log("A dry run: nothing was changed. An import would do this.");
  for (const line of importLines(imported, { dryRun })) console.log(line);
  process.exitCode = imported.diagnostics.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
