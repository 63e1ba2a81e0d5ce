import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileContent } from "../../src/content/compile-content";
import { permits } from "../support/permits";

const files = [...permits().keys()];
const text = permits();

/** One file with some of its characters cut out and others put in. */
const damaged = fc
  .record({
    file: fc.constantFrom(...files),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 0, max: 60 }),
    inserted: fc.oneof(fc.constantFrom("", ":", "- ", "\t", "---\n", "&a", "{", "<", "\n\n", "unknown"), fc.string()),
  })
  .map(({ file, from, length, inserted }) => {
    const before = text.get(file) ?? "";
    const start = Math.floor(from * before.length);
    return { file, text: before.slice(0, start) + inserted + before.slice(start + length) };
  });

describe("content with any damage", () => {
  test("gives a whole article whose every quote stands, or problems with file, line, what and mend", async () => {
    await fc.assert(
      fc.asyncProperty(damaged, async (change) => {
        const { articles, diagnostics } = await compileContent(permits({ [change.file]: change.text }));
        const [compiled] = articles;
        if (compiled === undefined) throw new Error("the article was lost");
        const failures = compiled.result.ok ? [] : compiled.result.failure;
        for (const {
          location: { file, line },
          message,
          suggestion,
        } of [...diagnostics, ...failures, ...compiled.warnings]) {
          expect(file).toMatch(/^(facts|articles)\//);
          expect(line).toBeGreaterThan(0);
          expect(message.length).toBeGreaterThan(10);
          expect(suggestion.length).toBeGreaterThan(10);
        }
        if (!compiled.result.ok) {
          expect(failures.length).toBeGreaterThan(0);
          return;
        }
        const { facts, sections, sources } = compiled.result.value;
        for (const fact of facts) {
          const passages = sections.find(({ anchor }) => anchor === fact.section)?.passages ?? [];
          expect(passages.some((passage) => passage.includes(fact.quote.replace(/\s+/g, " ").trim()))).toBe(true);
          expect(sources.map(({ id }) => id)).toContain(fact.source);
        }
      }),
      { numRuns: 100 },
    );
  });
});
