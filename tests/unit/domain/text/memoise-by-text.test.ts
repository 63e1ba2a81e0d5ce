import { expect, test } from "vitest";
import { memoiseByText } from "../../../../src/domain/text/memoise-by-text";

test("a text is read once in each language, and again when twenty thousand others came between", () => {
  const read: string[] = [];
  const reading = memoiseByText((text, language) => {
    read.push(`${language} ${text}`);
    return [text];
  });
  expect(reading("one", "en")).toBe(reading("one", "en"));
  expect(reading("one", "fr")).toEqual(["one"]);
  expect(read).toEqual(["en one", "fr one"]);
  for (let count = 0; count < 20_000; count += 1) reading(`other ${count}`, "en");
  expect(reading("one", "en")).toEqual(["one"]);
  expect(read.filter((each) => each === "en one")).toHaveLength(2);
  expect(read.filter((each) => each === "fr one")).toHaveLength(1);
});
