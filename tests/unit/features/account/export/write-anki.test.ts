import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeAnki } from "../../../../../src/features/account/export/write-anki";

const note = { name: "permit/fees", front: "How much?", back: "10 dollars", tags: ["iatrox", "iatrox::permit"] };

const notesIn = (text: string) => text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));

describe("notes for Anki", () => {
  test("come after the header lines that Anki knows", () => {
    const text = writeAnki([note]);
    expect(text.split("\n").slice(0, 6)).toEqual([
      "#separator:tab",
      "#html:false",
      "#guid column:1",
      "#notetype:Basic",
      "#deck column:2",
      "#tags column:5",
    ]);
    const [guid, ...fields] = notesIn(text)[0]?.split("\t") ?? [];
    expect(guid).toMatch(/^iatrox-[0-9a-f]{20}$/);
    expect(fields).toEqual(["iatroX: my misses", "How much?", "10 dollars", "iatrox iatrox::permit"]);
  });

  test("keep their GUID when their words change, so that importing again makes no duplicate", () => {
    const [before, after] = [note, { ...note, front: "What does it cost?", back: "12 dollars" }].map(
      (version) => notesIn(writeAnki([version]))[0]?.split("\t")[0],
    );
    expect(after).toBe(before);
    expect(notesIn(writeAnki([{ ...note, name: "permit/forms" }]))[0]).not.toContain(before);
  });

  test("are one line of five fields each, whatever stands in them", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ name: fc.string(), front: fc.string(), back: fc.string() })), (notes) => {
        const lines = writeAnki(notes.map((made) => ({ ...made, tags: [] })))
          .split("\n")
          .slice(7, -1);
        expect(lines.map((line) => line.split("\t").length)).toEqual(notes.map(() => 5));
      }),
    );
  });

  test("double a quotation mark inside a field, as the format asks", () => {
    expect(writeAnki([{ ...note, front: 'What is a "permit"?' }])).toContain('\t"What is a ""permit""?"\t');
  });
});
