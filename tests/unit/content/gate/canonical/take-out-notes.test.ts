import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blankNotes, takeOutNotes } from "../../../../../src/content/gate/canonical/take-out-notes";
import { readText } from "../../../../../src/content/gate/read-text";

const passages = (text: string) => {
  const read = readText(text);
  return read.ok ? read.value.sections.flatMap((section) => section.passages) : read.failure;
};

describe("notes of editors", () => {
  test.each([
    ["You pay $90 <!-- ask Maria --> at the door.", "You pay $90 at the door."],
    ["You pay $90 {/* ask Maria */} at the door.", "You pay $90 at the door."],
    ["You pay\n<!-- ask Maria -->\n$90 at the door.", "You pay $90 at the door."],
    ["<!-- ask Maria -->You pay $90 at the door.<!-- twice? -->", "You pay $90 at the door."],
    ["{/* ask\n\nMaria */}\n\nYou pay $90 at the door.", "You pay $90 at the door."],
  ])("are taken out of %j, and the sentence is as if they had never stood there", (text, sentence) => {
    expect(passages(text)).toEqual([sentence]);
    const read = readText(text);
    expect(read.ok && read.value.body.replaceAll("\n", " ").trim()).toBe(sentence);
  });

  test.each([
    ["`<!-- so -->`", "<!-- so -->"],
    ["```\n{/* so */}\n```", "{/* so */}"],
    ["Before <!-- it never ends", "Before <!-- it never ends"],
    ["{/* a */ b}", "{/* a */ b}"],
  ])("are none in %j, which stays", (text, sentence) => {
    expect(passages(text)).toEqual([sentence]);
  });

  test("carry no HTML past the rules", () => {
    expect(passages("a <!-- <script>alert(1)</script> --> b")).toMatchObject([{ line: 1, column: 8 }]);
  });

  test("move no place of what is told behind them", () => {
    expect(passages("<!-- one\ntwo -->\n\nSee <Vidio /> here.")).toMatchObject([{ line: 4, column: 5 }]);
    expect(blankNotes("a <!-- b\nc --> d")).toBe("a       \n      d");
  });

  test("are taken in time linear in the text", () => {
    const began = process.cpuUsage();
    for (const sign of ["<!-- ", "{/* ", "` ", "{/* */x "]) takeOutNotes(sign.repeat(1500).padEnd(200_000, "x"));
    for (const note of ["<!--a-->\n", "x <!--a--> "]) {
      const many = note.repeat(20_000);
      expect(takeOutNotes(many).text.trim()).toBe(note.startsWith("x") ? "x ".repeat(20_000).trim() : "");
      expect(blankNotes(many)).toHaveLength(many.length);
    }
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(2000);
  });

  test("leave a text without them as it is, whatever it holds", () => {
    const plain = fc
      .array(fc.constantFrom("a", "`", "```\n", "<!-", "--", "{", "*/", "}", "\n", "> "))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(plain, (text) => {
        fc.pre(!/<!--|\{\s*\/\*/.test(text));
        expect(takeOutNotes(text).text).toBe(text);
        expect(takeOutNotes(text).offsetIn(text.length)).toBe(text.length);
      }),
    );
  });
});
