import { readFileSync } from "node:fs";
import path from "node:path";
import { catalogBreaks } from "./database/version-before/catalog";
import { recordVersion } from "./database/version-before/record-version";
import { readVersionBefore, writeVersionBefore } from "./database/version-before/version-before";
import { root } from "./run-step";

const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };
const [before, recorded] = [await readVersionBefore(), await recordVersion(version)];
await writeVersionBefore(recorded);
console.log(
  `Wrote prisma/version-before.json: ${recorded.statements.length} statements and ${recorded.catalog.columns.length} columns of ${version}, after the migration ${recorded.migration}. Migrations from now on have to let this version go on serving.`,
);
const breaks = catalogBreaks(before.catalog, recorded.catalog);
if (breaks.length > 0)
  console.log(`${before.version}, recorded before, cannot serve on these tables:\n${breaks.join("\n")}`);
