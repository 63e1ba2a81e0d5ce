import { describe, expect, it } from "vitest";
import { findForbiddenCharacters } from "../../../../../src/content/gate/parsing/find-forbidden-characters";

describe("findForbiddenCharacters", () => {
  it("names the character and its place", () => {
    expect(findForbiddenCharacters("a\u0000b\u202e")).toEqual([
      { offset: 1, name: "a control character (U+0000)" },
      { offset: 3, name: "a mark that turns the direction of writing (U+202E)" },
    ]);
  });

  it("finds half a character, and leaves a whole one", () => {
    expect(findForbiddenCharacters("\ud83d \u{1f600}")).toEqual([
      { offset: 0, name: "half a character (U+D800)".replace("D800", "D83D") },
    ]);
  });

  it.each(["tab\tand\nline", "👩🏽‍⚕️", "می\u200cخواهم", "نص \u200f(1)", "cafe\u0301", "soft\u00adhyphen"])(
    "leaves %s",
    (text) => expect(findForbiddenCharacters(text)).toEqual([]),
  );

  it.each(["pass\u200dport", "5 \u200f- 10", "a\u200bb", "a\u{e0041}b", "a\ufe00\ufe01"])("refuses %j", (text) =>
    expect(findForbiddenCharacters(text)).toHaveLength(1),
  );
});
