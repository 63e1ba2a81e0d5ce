import { askServer } from "../src/features/operating/ask-server";
import type { Imported } from "../src/features/publishing/import-content";
import { problemSentence } from "../src/features/publishing/problem-sentence";
import { atTheDoor } from "./at-the-door";

const { DATA_DIR } = atTheDoor();

/** What a running server has loaded already: half a second, for which its editor need not wait. */
const importHere = async (): Promise<Imported> => {
  const { prepareDatabase } = await import("../src/features/publishing/prepare-database");
  const { currentDatabase } = await import("../src/data/current-database");
  const imported = await prepareDatabase(new Date());
  await (await currentDatabase()).close();
  return imported;
};

/** Through the server that holds the embedded database and the pages; where none runs, into the database itself. */
const run = async (): Promise<Imported> => {
  const answer = await askServer(DATA_DIR, "import");
  if (answer?.ok) {
    console.log("Imported by the running server; the pages are live.");
    return ((await answer.json()) as { imported: Imported }).imported;
  }
  if (answer) throw new Error(`The running server refused: ${await answer.text()}`);
  return importHere();
};

try {
  const { published, unchanged, restored, drafts, waiting, refused, withdrawn, problems } = await run();
  for (const problem of problems) console.log(problemSentence(problem));
  for (const slug of published) console.log(`Published: ${slug}`);
  for (const slug of unchanged) console.log(`Unchanged: ${slug}`);
  for (const slug of drafts) console.log(`Draft, which readers do not get: ${slug}`);
  for (const { slug, from } of waiting) console.log(`Waits until ${from}: ${slug}`);
  for (const slug of restored) console.log(`Kept as it was brought back, until its files change: ${slug}`);
  for (const slug of withdrawn) console.log(`Withdrawn: ${slug}`);
  for (const slug of refused) console.log(`Refused, the old revision stays live: ${slug}`);
  process.exitCode = problems.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
