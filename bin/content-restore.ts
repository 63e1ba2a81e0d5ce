import type { Restored } from "../src/data/revision/restore-revision";
import { restoreRequestSchema } from "../src/domain/article/publication/restore-request";
import { besideServer, runCommand } from "./content/beside-server";
import { atTheDoor } from "./serving/front-server";

const usage =
  "Name an article and a revision: npm run content:restore -- ontario-cpso 3. The history of each guide lists its revisions.";

await runCommand(async () => {
  const { DATA_DIR } = atTheDoor();
  const [article, revision] = process.argv.slice(2);
  const request = restoreRequestSchema.safeParse({ article, revision });
  if (!request.success) throw new Error(usage);
  const restored = await besideServer<Restored>(
    DATA_DIR,
    { path: "/api/content/restore", body: request.data },
    async ({ client }) =>
      (await import("../src/data/revision/restore-revision")).restoreRevision(client, {
        ...request.data,
        now: new Date(),
      }),
  );
  if (restored.kind === "no-article") throw new Error(`There is no article “${article}”.`);
  if (restored.kind === "no-revision")
    throw new Error(`${article} has no revision ${revision}: its latest is ${restored.latest}.`);
  if (restored.kind === "withdrawn")
    throw new Error(
      `${article} was taken back. To bring it back, put its folder back and delete its entry in withdrawn.yaml.`,
    );
  if (restored.kind === "unchanged")
    return console.log(`Nothing to do: ${article} says what revision ${revision} says.`);
  const { created, changed, retired, unchanged } = restored.items;
  console.log(`${article}: revision ${restored.revision} says what revision ${revision} said, and is live.`);
  console.log(
    `Questions: ${created} came back, ${changed} have their old words again, ${retired} were retired, ${unchanged} stayed.`,
  );
  console.log("The files still say something else. They stay unpublished until you change them again.");
});
