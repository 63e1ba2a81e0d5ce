import { describe, expect, test } from "vitest";
import { ContentStatus, savedContent } from "../../../../bin/development/content-status";
import type { Diagnostic } from "../../../../src/domain/diagnostic";
import type { Imported } from "../../../../src/features/publishing/imported";

const message = "The section `step-1` lacks the sentence.";
const diagnostic: Diagnostic = {
  rule: "as-described",
  location: { file: "articles/a/facts.yaml", line: 12, column: 5 },
  severity: "error",
  message,
  suggestion: "Put it back.",
};
/** What the server answers: the names of its fields are those of an import. */
const answer = (diagnostics: Diagnostic[], published: string[] = []) => {
  const imported: Pick<Imported, "published" | "unchanged" | "diagnostics"> = { published, unchanged: [], diagnostics };
  return new Response(JSON.stringify({ imported, pages: [] }));
};

describe("what a save led to", () => {
  test("is told with file, line and column, what is wrong and how to mend it", async () => {
    expect(await savedContent(answer([diagnostic], ["b"]))).toEqual({
      published: ["b"],
      errors: [{ location: "content/articles/a/facts.yaml:12:5", message, suggestion: "Put it back." }],
    });
  });

  test("leaves out advice, which keeps nothing from readers", async () => {
    expect((await savedContent(answer([{ ...diagnostic, severity: "warning" }]))).errors).toEqual([]);
  });

  test("is an error where the server refuses, and where it does not answer", async () => {
    const [refused] = (await savedContent(new Response("The database is closed.", { status: 500 }))).errors;
    expect(refused?.message).toBe("The content could not be imported: The database is closed.");
    expect((await savedContent(undefined)).errors).toHaveLength(1);
  });

  test("is printed, also that it is mended", async () => {
    const lines: string[] = [];
    const status = new ContentStatus((line) => lines.push(line));
    status.report(await savedContent(answer([])));
    expect(lines).toEqual([]);
    status.report(await savedContent(answer([diagnostic])));
    status.report(await savedContent(answer([], ["a"])));
    expect(lines).toEqual([
      `content/articles/a/facts.yaml:12:5 Must be mended: ${message} Put it back.`,
      "1 to mend. What is refused stays as it was last published.",
      "Published: a",
      "Mended: nothing is refused any more.",
    ]);
  });
});
