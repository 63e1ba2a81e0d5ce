import { parseArgs } from "node:util";
import { contentFolder } from "../src/features/publishing/content-folder";
import type { Exported } from "../src/features/publishing/files/export-files";
import { exportLines } from "../src/features/publishing/files/export-lines";
import { besideServer, runCommand } from "./content/beside-server";
import { atTheDoor } from "./serving/front-server";

await runCommand(async () => {
  const { DATA_DIR } = atTheDoor();
  const { values } = parseArgs({ options: { resolved: { type: "string", multiple: true, default: [] } } });
  const request = { resolved: values.resolved.map((file) => file.replace(/^(\.\/)?content\//, "")) };
  const exported = await besideServer<Exported>(
    DATA_DIR,
    { path: "/api/content/export", body: request },
    async (database) =>
      (await import("../src/features/publishing/files/export-files")).exportFiles(database, contentFolder(), request),
  );
  for (const line of exportLines(exported)) console.log(line);
  process.exitCode = [exported.conflicts, exported.unknown, exported.missing].some(({ length }) => length > 0) ? 1 : 0;
});
