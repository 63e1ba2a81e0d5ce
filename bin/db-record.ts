import { readFileSync } from "node:fs";
import path from "node:path";
import { recordVersion } from "./database/version-before/record-version";
import { writeVersionBefore } from "./database/version-before/version-before";
import { root } from "./run-step";

const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };
const recorded = await recordVersion(version);
await writeVersionBefore(recorded);
console.log(
  `Wrote prisma/version-before.json: ${recorded.statements.length} statements and ${recorded.catalog.columns.length} columns of ${version}, after the migration ${recorded.migration}. Migrations from now on have to let this version go on serving.`,
);
