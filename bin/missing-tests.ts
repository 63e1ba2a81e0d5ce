import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** Code that can be tested: a file of types alone has none. */
const hasCode = (file: string): boolean =>
  /^export (default|const|(async )?function|class)\b/m.test(readFileSync(file, "utf8"));

/** `src/domain/slug.ts` → `tests/unit/domain/slug.test.ts`, or the same under `integration` or `process`. */
const hasTest = (file: string): boolean => {
  const inside = file.replace(/^src\//, "").replace(/\.tsx?$/, "");
  const testPaths = ["unit", "integration", "process"].flatMap((needs) => [
    `${needs}/${inside}.test.ts`,
    `${needs}/${inside}.test.tsx`,
  ]);
  return testPaths.some((testPath) => existsSync(path.join("tests", testPath)));
};

const files = execFileSync("git", ["ls-files", "src", "bin"], { encoding: "utf8" }).split("\n");
const tested = files.filter((file) => /\.tsx?$/.test(file) && hasCode(file));
const missing = tested
  .filter((file) => !hasTest(file))
  .sort((one, other) => (path.dirname(one) < path.dirname(other) ? -1 : 1));

let folder = "";
for (const file of missing) {
  if (path.dirname(file) !== folder) {
    folder = path.dirname(file);
    console.log(`\n${folder}`);
  }
  console.log(`  ${path.basename(file)}`);
}
console.log(
  `\n${missing.length} of ${tested.length} files have no test at their mirrored path. Many are tested through others: pages in a browser, handlers and what they call in tests/integration/api/, small parts with the whole that they serve.`,
);
