import { expect, test } from "vitest";
import { conflictDiagnostic } from "../../../../src/domain/content-file/conflict-diagnostic";

const path = "articles/permits/article.mdx";

test("a conflict shows where the two texts part, and says how to settle it", () => {
  const onDisk = "The fee is 10 dollars.\nIt lasts 24 months.\n";
  const published = "The fee is 10 dollars.\nIt lasts 36 months.\n";
  expect(conflictDiagnostic({ path, onDisk, published })).toEqual({
    rule: "file-conflict",
    severity: "error",
    location: { file: path, line: 2 },
    message:
      "This file was changed on disk, and the studio published another text of it, which readers have. Line 2 says “It lasts 24 months.” in the file and “It lasts 36 months.” in the studio’s text.",
    suggestion:
      "`npm run content:export` writes the studio’s text beside it, as article.mdx.studio. Put into the file what is to stay of both, and say so: `npm run content:export -- --resolved articles/permits/article.mdx`. Until then readers have what the studio published.",
  });
});

test("one text may go on where the other ends, and a file may be gone from either", () => {
  expect(conflictDiagnostic({ path, onDisk: "One.", published: "One.\nTwo." })).toMatchObject({
    location: { line: 2 },
    message: expect.stringContaining("Line 2 says nothing in the file and “Two.” in the studio’s text."),
  });
  expect(conflictDiagnostic({ path, onDisk: null, published: "One." }).message).toContain("gone from disk");
  expect(conflictDiagnostic({ path, onDisk: "One.", published: null })).toMatchObject({
    message: "The studio removed this file, and it was changed on disk since.",
    suggestion: expect.stringContaining("Delete the file, or keep it and say so:"),
  });
});
