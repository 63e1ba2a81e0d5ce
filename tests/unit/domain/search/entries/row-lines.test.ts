import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rowLines, tablesIn } from "../../../../../src/domain/search/entries/row-lines";

const texts = (passages: string[], body: string, colon = ": ") =>
  rowLines(passages, tablesIn(body), colon).map(({ text }) => text);

describe("the lines of a part", () => {
  test("are its passages, and the rows of its tables behind the names of their columns", () => {
    const body = "Before.\n\n| Set | 2024 |\n| :-- | --- |\n| Opening | 7 May |\n| End | 29 May |\n\nAfter.\n";
    const passages = ["Before.", "Set", "2024", "Opening", "7 May", "End", "29 May", "After."];
    expect(texts(passages, body)).toEqual(["Before.", "Opening · 2024: 7 May", "End · 2024: 29 May", "After."]);
    expect(texts(passages, body, "\u00a0: ")[1]).toBe("Opening · 2024\u00a0: 7 May");
  });

  test("leave out cells without text, and write links and marks of Markdown as they are read", () => {
    const body =
      "| | Where | Note |\n|---|---|---|\n| **BC** | [the page](https://a.example/x) | |\n| AB \\| NT | | None |\n";
    const passages = ["Where", "Note", "BC", "the page", "AB | NT", "None"];
    expect(texts(passages, body)).toEqual(["BC · Where: the page", "AB | NT · Note: None"]);
  });

  test("have cells that are signs alone, and tables of nothing else", () => {
    const body = "| Fee | 2025 |\n|-|-|\n| NAC | – |\n| TDM | $5 |\n";
    expect(texts(["Fee", "2025", "NAC", "–", "TDM", "$5"], body)).toEqual(["NAC · 2025: –", "TDM · 2025: $5"]);
    expect(texts(["✓", "✗", "✗", "✓"], "| ✓ | ✗ |\n|-|-|\n| ✗ | ✓ |\n")).toEqual(["✗ · ✗: ✓"]);
  });

  test("of two tables are each told by its own columns, and a cell is no row because a passage says the same", () => {
    const body = "| A | B |\n|-|-|\n| 1 | 2 |\n\nB\n\n| A | C |\n|-|-|\n| 1 | 3 |\n";
    expect(texts(["A", "B", "1", "2", "B", "A", "C", "1", "3"], body)).toEqual(["1 · B: 2", "B", "1 · C: 3"]);
  });

  test("have every passage but heads once, whatever the body says", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), fc.string(), (passages, body) => {
        const lines = rowLines(passages, tablesIn(body), ": ");
        expect(passages.join("")).toContain(
          lines
            .flatMap((line) => line.passages)
            .join("")
            .slice(0, 1),
        );
        expect(lines.flatMap((line) => line.passages).length).toBeLessThanOrEqual(passages.length);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), (passages) => {
        expect(texts(passages, "No table.")).toEqual(passages);
      }),
    );
  });
});
