import { expect, test } from "vitest";
import { exportLines } from "../../../../../src/features/publishing/files/export-lines";

const nothing = { updated: [], removed: [], conflicts: [], resolved: [], pictures: [], missing: [], unknown: [] };

test("an export says what it wrote and what an editor must decide", () => {
  const lines = exportLines({
    updated: ["articles/a/article.mdx"],
    removed: ["articles/a/questions.yaml"],
    conflicts: [
      { path: "facts/b.yaml", beside: "facts/b.yaml.studio" },
      { path: "facts/c.yaml", beside: null },
    ],
    resolved: ["facts/d.yaml"],
    pictures: ["pictures/ab.webp"],
    missing: ["pictures/cd.webp"],
    unknown: ["facts/e.yaml"],
  });
  expect(lines).toEqual([
    "Written: content/pictures/ab.webp",
    "Not on this server, so not written: content/pictures/cd.webp. Export on the server that it was added on.",
    "Written: content/articles/a/article.mdx",
    "Removed: content/articles/a/questions.yaml",
    "Resolved: content/facts/d.yaml. The next import publishes the file as it is.",
    "Nothing to resolve: content/facts/e.yaml",
    "Changed in both, and left as it is: content/facts/b.yaml. The studio’s text is content/facts/b.yaml.studio. Put into the file what is to stay of both, delete the other, and call npm run content:export -- --resolved facts/b.yaml",
    "Changed in both, and left as it is: content/facts/c.yaml. The studio removed it. Delete the file, or keep it and call npm run content:export -- --resolved facts/c.yaml",
  ]);
  expect(exportLines(nothing)).toEqual(["Nothing to export: the files say all that the studio published."]);
});
