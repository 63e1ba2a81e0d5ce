import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { buildIsFresh, hashBuiltFiles, hashSources, stampFile } from "../../../../bin/build/build-is-fresh";

/** A project with a build of what is in it. */
const builtProject = () => {
  const folder = mkdtempSync(path.join(tmpdir(), "iatrox-build-"));
  for (const inner of ["src", ".next", "public/generated"]) mkdirSync(path.join(folder, inner), { recursive: true });
  const write = (file: string, text: string) => writeFileSync(path.join(folder, file), text);
  write("src/page.ts", "export {}");
  write("public/icon.svg", "<svg/>");
  write("public/generated/guide.js", "of the build");
  write("public/service-worker.js", "of the build");
  write(".next/BUILD_ID", "1");
  writeFileSync(stampFile(folder), `${hashSources(folder)}\n${hashBuiltFiles(folder)}`);
  return { folder, write };
};

describe("a build is made anew", () => {
  test("only when something changed", () => {
    expect(buildIsFresh(builtProject().folder)).toBe(true);
  });

  test.each(["src/page.ts", "public/icon.svg", "public/generated/guide.js", "public/service-worker.js"])(
    "when %s is not what it was made from or made",
    (file) => {
      const { folder, write } = builtProject();
      write(file, "changed");
      expect(buildIsFresh(folder)).toBe(false);
    },
  );
});
