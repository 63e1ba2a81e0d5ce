import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { recordVersion } from "./database/version-before/record-version";
import { versionBeforeFile } from "./database/version-before/version-before";
import { root } from "./run-step";

const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };
const recorded = await recordVersion(version);
writeFileSync(versionBeforeFile, `${JSON.stringify(recorded, null, 1)}\n`);
console.log(
  `Wrote ${path.relative(root, versionBeforeFile)}: ${recorded.statements.length} statements and ${recorded.catalog.columns.length} columns of ${version}, after the migration ${recorded.migration}. Migrations from now on have to let this version go on serving.`,
);
